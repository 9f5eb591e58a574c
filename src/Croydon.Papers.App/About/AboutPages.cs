using Microsoft.AspNetCore.Http.HttpResults;

namespace Croydon.Papers.App.About;

internal static class AboutPages
{
    public static void MapAboutPages(this IEndpointRouteBuilder app) =>
        app.MapGet("/about", () => new RazorComponentResult<AboutPage>()).ExcludeFromDescription();
}
