using System.Net;
using System.Text.Json.Nodes;
using Croydon.Papers.App.Api;
using Croydon.Papers.App.Shell;
using Croydon.Papers.Documents.Json;

namespace Croydon.Papers.App.Upload;

/// <summary>Papers sent by a program that knows the operator's token.</summary>
internal static class UploadApi
{
    private const string Scheme = "Bearer ";

    public static void MapUpload(this IEndpointRouteBuilder app) =>
        app.MapPost("/api/v1/documents", PostAsync)
            .WithName("upload-documents").WithTags("Documents").WithSummary("Send papers")
            .WithDescription("For the operator: `Authorization: Bearer` with the token that PAPERS_ADMIN_TOKEN sets; there is no upload where none is set. Files as multipart/form-data; one answer a file.")
            .Accepts<IFormFileCollection>("multipart/form-data")
            .Answers("What became of each file.", JsonNode.Parse("""{"results":[{"file":"performance.pdf","outcome":"stored","id":"3f1c09ab27de","says":"Stored as performance report.","url":"/papers/3f1c09ab27de"}]}""")!).OrProblem(HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized, HttpStatusCode.NotFound)
            .DisableRequestTimeout();

    private static async Task<IResult> PostAsync(HttpContext context, OperatorToken token, HostSettings settings, Uploads uploads)
    {
        if (!token.IsSet)
            return TypedResults.Problem("Papers cannot be sent to this site: its operator has not set a token.", statusCode: StatusCodes.Status404NotFound);
        var header = context.Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || !token.Is(header[Scheme.Length..].Trim()))
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return TypedResults.Problem("Only the operator may send papers: add the header `Authorization: Bearer TOKEN`.", statusCode: StatusCodes.Status401Unauthorized);
        }

        UploadForm.Widen(context, settings);
        var (form, wrong, status) = await UploadForm.ReadAsync(context, settings);
        if (form is null)
            return TypedResults.Problem(wrong, statusCode: status);
        if (form.Files.Count == 0)
            return TypedResults.Problem("There is no file in the form.", statusCode: StatusCodes.Status400BadRequest);
        return Results.Json(new { Results = await uploads.TakeAsync(form.Files, context.RequestAborted) }, PaperJson.Options);
    }
}
