using System.ComponentModel;
using System.Globalization;
using Croydon.Papers.App.Api;
using Croydon.Papers.Storage;
using Microsoft.Net.Http.Headers;

namespace Croydon.Papers.App.Papers;

internal static class PageImageApi
{
    public static void MapPageImages(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/v1/documents/{id}/pages/{page:int}.png", GetAsync)
            .WithName("GetPageImage")
            .WithTags("Documents")
            .WithSummary("A page of a PDF as an image")
            .WithDescription("Pages count from 1. dpi is 40, 100 (the default) or 200.")
            .AnswersAs("The image.", "image/png")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> GetAsync(
        [Description("Of the document.")] string id, [Description("From 1.")] int page, [Description("40, 100 (the default) or 200.")] int? dpi, HttpResponse response, IPaperCatalogue catalogue, PageImages images, CancellationToken cancel)
    {
        var resolution = dpi ?? 100;
        if (!PageImages.Resolutions.Contains(resolution))
            return TypedResults.Problem($"dpi must be one of {string.Join(", ", PageImages.Resolutions)}.", statusCode: StatusCodes.Status400BadRequest);
        if (await catalogue.DocumentAsync(id, cancel) is not { Format: "pdf" } paper || page < 1 || page > paper.Pages)
            return TypedResults.Problem("There is no such page of a PDF in the store.", statusCode: StatusCodes.Status404NotFound);
        if (await images.PngAsync(paper, page, resolution, cancel) is not { } png)
            return TypedResults.Problem("This page cannot be shown as an image: open the file itself.", statusCode: StatusCodes.Status404NotFound);
        response.Headers.CacheControl = "private, no-cache";
        return TypedResults.Bytes(png, "image/png", entityTag: new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture, $"\"{paper.Id}-{paper.StoredAt.UtcTicks:x}-{page}-{resolution}\"")));
    }
}
