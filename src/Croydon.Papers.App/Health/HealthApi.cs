namespace Croydon.Papers.App.Health;

internal static class HealthApi
{
    public static void MapHealth(this IEndpointRouteBuilder app) =>
        app.MapGet("/healthz", () => TypedResults.Text("ok")).ExcludeFromDescription();
}
