using System.Security.Cryptography;

namespace Croydon.Papers.App.Api;

/// <summary>Gives every good answer of the API an ETag and a Cache-Control, and answers 304 where the caller has it already (RFC 9110).</summary>
internal static class EntityTags
{
    private const string ShortLived = "public, max-age=60";

    public static IApplicationBuilder UseEntityTags(this IApplicationBuilder app) =>
        app.UseWhen(c => HttpMethods.IsGet(c.Request.Method) && c.Request.Path.StartsWithSegments("/api/v1", StringComparison.Ordinal), api => api.Use(TagAsync));

    private static async Task TagAsync(HttpContext context, RequestDelegate next)
    {
        var body = context.Response.Body;
        using var buffer = new MemoryStream();
        context.Response.Body = buffer;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }

        if (context.Response.StatusCode == StatusCodes.Status200OK)
        {
            var headers = context.Response.Headers;
            if (headers.ETag.Count == 0)
                headers.ETag = $"\"{Convert.ToHexStringLower(SHA256.HashData(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)))[..32]}\"";
            if (headers.CacheControl.Count == 0)
                headers.CacheControl = ShortLived;
            headers.Vary = "Accept";
            if (context.Request.Headers.IfNoneMatch.ToString().Split(',', StringSplitOptions.TrimEntries).Contains(headers.ETag.ToString()))
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                context.Response.ContentLength = null;
                return;
            }
        }

        buffer.Position = 0;
        await buffer.CopyToAsync(body, context.RequestAborted);
    }
}
