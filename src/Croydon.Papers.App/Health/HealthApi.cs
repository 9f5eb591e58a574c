using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Health;

/// <summary>For whoever starts and watches the program: it lives, and it can answer.</summary>
internal static class HealthApi
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/healthz", () => TypedResults.Text("ok")).ExcludeFromDescription();
        app.MapGet("/readyz", ReadyAsync).ExcludeFromDescription();
    }

    /// <summary>Reads one paper: a store that cannot be read answers 503 like every page does.</summary>
    private static async Task<IResult> ReadyAsync(IPaperCatalogue catalogue, CancellationToken cancel)
    {
        await catalogue.DocumentsAsync(new PaperFilter { PageSize = 1 }, cancel);
        return TypedResults.Text("ready");
    }
}
