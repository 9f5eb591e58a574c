using Microsoft.AspNetCore.Http.HttpResults;

namespace Croydon.Papers.App.About;

/// <summary>What the site is, and what programs can ask of it.</summary>
internal static class AboutPages
{
    public static void MapAboutPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/about", () => new RazorComponentResult<AboutPage>()).ExcludeFromDescription();
        app.MapGet("/api", (EndpointDataSource source) => new RazorComponentResult<ApiPage>(new { Endpoints = ApiEndpoint.Of(source) })).ExcludeFromDescription();
    }
}
