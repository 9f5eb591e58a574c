using System.ComponentModel;
using System.Net;
using Croydon.Papers.App.Api;
using Croydon.Papers.App.Lists;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.Storage;
using Microsoft.Net.Http.Headers;

namespace Croydon.Papers.App.Documents;

/// <summary>Documents, their files, pages and text.</summary>
internal static class DocumentsApi
{
    // Asked again each time: a paper that is taken back is shown by nobody from then on.
    private const string AskAgain = "no-cache";

    private const string Id = "Of the document: the first 12 characters of its SHA-256, or all of it.";

    public static void MapDocuments(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1/documents").WithTags("Documents");
        api.MapGet("", (HttpContext context, IPaperCatalogue catalogue) => ListsApi.ListAsync(ListKinds.Documents, context, catalogue))
            .WithName("list-documents").WithSummary("All papers").WithDescription(ListDescriptions.Of(ListKinds.Documents)).DescribedAsList(ListKinds.Documents);
        api.MapGet("/{id}", OneAsync).WithName("document").WithSummary("One paper").WithDescription("With its parts, its problems and how many items of each sort were found in it. The id is the first 12 characters of the SHA-256 of the file; the whole hash is taken too.")
            .Answers("The paper.", DocumentExamples.Document()).OrProblem(HttpStatusCode.NotFound);
        api.MapGet("/{id}/file", FileAsync).WithName("document-file").WithSummary("The file as it was read").WithDescription("Always sent as a download.")
            .AnswersAs("The bytes.", "application/octet-stream").OrProblem(HttpStatusCode.NotFound, HttpStatusCode.Forbidden);
        api.MapGet("/{id}/text", TextAsync).WithName("document-text").WithSummary("The paper's text in reading order").WithDescription("Passages with the headings above them and where they stand: page and box, or lines.")
            .Answers("All passages.", DocumentExamples.Text()).OrProblem(HttpStatusCode.NotFound);
        api.MapGet("/{id}/pages/{number:int}", PageAsync).WithName("document-page").WithSummary("One page").WithDescription("Its text, and its words with their boxes in PDF points from the top left. Papers without pages (text, web pages) have none: ask for the text.")
            .Answers("The page.", DocumentExamples.Page()).OrProblem(HttpStatusCode.NotFound);
    }

    private static async Task<IResult> OneAsync([Description(Id)] string id, IPaperCatalogue catalogue, CancellationToken cancel) =>
        await catalogue.DocumentAsync(id, cancel) is { } paper ? Results.Json(RowsOf.DocumentInFull(paper), PaperJson.Options) : NoPaper(id);

    private static async Task<IResult> FileAsync([Description(Id)] string id, HttpContext context, IPaperCatalogue catalogue, CancellationToken cancel)
    {
        if (await catalogue.DocumentAsync(id, cancel) is not { } paper)
            return NoPaper(id);
        if (await catalogue.FileAsync(paper.Id, cancel) is not { } bytes)
            return Problems.Closed("Something in this paper is not for publication, or is a person's own number or home address, so its file is not given out; what may be shown can be read here.");
        context.Response.Headers.CacheControl = AskAgain;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.Bytes(bytes, FileTypes.Of(paper.Format), Path.GetFileName(paper.File), entityTag: new EntityTagHeaderValue($"\"{paper.Sha256}\""));
    }

    private static async Task<IResult> TextAsync([Description(Id)] string id, IPaperCatalogue catalogue, CancellationToken cancel)
    {
        if (await catalogue.DocumentAsync(id, cancel) is not { } paper)
            return NoPaper(id);
        var passages = await catalogue.PassagesAsync(paper.Id, cancel);
        return Results.Json(new { DocumentId = paper.Id, Passages = passages.Select(p => new { p.Kind, p.Section, p.Text, p.Page, p.PrintedPage, p.Line, p.LineTo, p.Box }) }, PaperJson.Options);
    }

    private static async Task<IResult> PageAsync([Description(Id)] string id, [Description("From 1.")] int number, IPaperCatalogue catalogue, CancellationToken cancel)
    {
        if (await catalogue.DocumentAsync(id, cancel) is not { } paper)
            return NoPaper(id);
        if (await catalogue.PageAsync(paper.Id, number, cancel) is not { } page)
            return Problems.Missing(paper.Pages is { } pages ? $"The paper has pages 1 to {pages}." : "The paper has no pages: ask for its text.");
        return Results.Json(new
        {
            DocumentId = paper.Id, Page = page.Page.Number, PrintedPage = page.Page.PrintedNumber, page.Page.Width, page.Page.Height,
            TextSource = page.Page.Source, page.Text, Words = page.Page.Words.Select(w => new { w.Text, w.Box }),
        }, PaperJson.Options);
    }

    private static IResult NoPaper(string id) => Problems.Missing($"There is no document {id}: GET /api/v1/documents lists them all.");
}
