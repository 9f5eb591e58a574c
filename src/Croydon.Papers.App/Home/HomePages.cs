using Croydon.Papers.App.Site;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Croydon.Papers.App.Home;

internal static class HomePages
{
    public static void MapHomePages(this IEndpointRouteBuilder app) => app.MapGet("/", HomeAsync).ExcludeFromDescription();

    private static async Task<IResult> HomeAsync(Shelf shelf, CancellationToken cancel) =>
        new RazorComponentResult<HomePage>(new { Model = await shelf.KeepAsync("home", c => HomeModel.OfAsync(shelf, c), cancel) });
}
