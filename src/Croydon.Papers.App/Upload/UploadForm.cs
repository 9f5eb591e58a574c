using Croydon.Papers.App.Shell;
using Microsoft.AspNetCore.Http.Features;

namespace Croydon.Papers.App.Upload;

/// <summary>Reads a posted form within limits.</summary>
internal static class UploadForm
{
    private const int MostFields = 20;
    private const int LongestField = 4096;

    // A form around its files: names, boundaries and fields.
    private const long Wrapping = 1 << 20;

    /// <summary>
    /// Allows this request what an upload may send; everything else keeps the small limit of the site. The form's own
    /// limit counts here: one that the server enforces would cut the connection, and the sender would not see why.
    /// </summary>
    public static void Widen(HttpContext context, HostSettings settings)
    {
        var most = Most(settings);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
            body.MaxRequestBodySize = null;
        context.Features.Set<IFormFeature>(new FormFeature(context.Request, new FormOptions
        {
            MultipartBodyLengthLimit = most, ValueCountLimit = MostFields, ValueLengthLimit = LongestField, MultipartHeadersLengthLimit = 8192,
        }));
    }

    /// <summary>The form, or a sentence that says what is wrong with it and the status that goes with that.</summary>
    public static async Task<(IFormCollection? Form, string? Wrong, int Status)> ReadAsync(HttpContext context, HostSettings settings)
    {
        if (!context.Request.HasFormContentType)
            return (null, "Send the files as multipart/form-data.", StatusCodes.Status415UnsupportedMediaType);
        if (context.Request.ContentLength > Most(settings))
            return (null, TooLarge(settings), StatusCodes.Status413PayloadTooLarge);
        try
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            return form.Files.Count > settings.UploadFiles
                ? (null, $"At most {settings.UploadFiles} files are taken at once: send the others after them.", StatusCodes.Status413PayloadTooLarge)
                : (form, null, StatusCodes.Status200OK);
        }
        catch (BadHttpRequestException e)
        {
            return (null, "The form broke off: send it again.", e.StatusCode);
        }
        catch (InvalidDataException)
        {
            return (null, TooLarge(settings), StatusCodes.Status413PayloadTooLarge);
        }
    }

    private static long Most(HostSettings settings) => ((long)settings.UploadMegabytes << 20) + Wrapping;

    private static string TooLarge(HostSettings settings) => $"The files are larger than {settings.UploadMegabytes} megabytes together: send fewer, or let the operator ingest them on the server.";
}
