using Microsoft.AspNetCore.Http.Metadata;

namespace Croydon.Papers.App.About;

/// <summary>One address of the API, as its own metadata describes it: the page cannot say other than the code does.</summary>
/// <param name="Method">"GET", "POST".</param>
/// <param name="Path">With its placeholders: "/api/v1/documents/{id}".</param>
public sealed record ApiEndpoint(string Method, string Path, string Tag, string Summary, string? Description)
{
    internal static IReadOnlyList<ApiEndpoint> Of(EndpointDataSource source) =>
        [.. source.Endpoints.OfType<RouteEndpoint>().Select(Of).OfType<ApiEndpoint>().OrderBy(e => e.Tag, StringComparer.Ordinal).ThenBy(e => e.Path, StringComparer.Ordinal).ThenBy(e => e.Method, StringComparer.Ordinal)];

    private static ApiEndpoint? Of(RouteEndpoint endpoint)
    {
        var path = "/" + (endpoint.RoutePattern.RawText ?? "").Trim('/').Replace(":int}", "}", StringComparison.Ordinal);
        return path.StartsWith("/api/v1/", StringComparison.Ordinal) && endpoint.Metadata.GetMetadata<IEndpointSummaryMetadata>() is { Summary: var summary }
            ? new ApiEndpoint(endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods[0] ?? "GET", path, endpoint.Metadata.GetMetadata<ITagsMetadata>()?.Tags is [var tag, ..] ? tag : "Other", summary,
                endpoint.Metadata.GetMetadata<IEndpointDescriptionMetadata>()?.Description)
            : null;
    }
}
