using System.Globalization;
using Croydon.Papers.App.Ledgers;
using Croydon.Papers.App.Site;
using Croydon.Papers.Documents;
using Croydon.Papers.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Croydon.Papers.App.Papers;

/// <summary>The list of papers, one paper, its pages beside their text, and its text where it has no pages.</summary>
internal static class PaperPages
{
    public static void MapPaperPages(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("/papers").ExcludeFromDescription();
        pages.MapGet("", ListAsync);
        pages.MapGet("/{id}", PaperAsync);
        pages.MapGet("/{id}/pages", GoToPageAsync);
        pages.MapGet("/{id}/pages/{page:int}", PageAsync);
        pages.MapGet("/{id}/text", TextAsync);
        pages.MapGet("/{id}/file", (string id) => TypedResults.Redirect($"/api/v1/documents/{Links.Escape(id)}/file"));
    }

    private static async Task<IResult> ListAsync(HttpRequest http, Shelf shelf, CancellationToken cancel)
    {
        var view = new ListView<StoredPaper>(PaperLedger.Ledger, await shelf.PapersAsync(cancel), LedgerRequest.Of(http));
        return view.Request.Format == "csv" ? CsvResult.Of(view, "papers") : new RazorComponentResult<PapersPage>(new { View = view });
    }

    private static async Task<IResult> PaperAsync(string id, IPaperCatalogue catalogue, Shelf shelf, CancellationToken cancel)
    {
        if (await catalogue.DocumentAsync(id, cancel) is not { } paper)
            return TypedResults.NotFound();
        var checks = await catalogue.ItemsAsync(new ItemFilter("checks") { Paper = paper.Id }, cancel);
        return new RazorComponentResult<PaperPage>(new
        {
            Paper = paper,
            Checks = checks.Items.Select(i => new Fact(i)).ToList(),
            Related = await RelatedPapers.OfAsync(paper, shelf, cancel),
        });
    }

    /// <summary>The small form of the reader: a number as a page prints it, else as the file counts.</summary>
    private static async Task<IResult> GoToPageAsync(string id, string? page, IPaperCatalogue catalogue, CancellationToken cancel)
    {
        var numbers = await catalogue.PageNumbersAsync(id, cancel);
        var wanted = page?.Trim() ?? "";
        var found = numbers.FirstOrDefault(n => string.Equals(n.Printed, wanted, StringComparison.OrdinalIgnoreCase))
            ?? numbers.FirstOrDefault(n => n.Number.ToString(CultureInfo.InvariantCulture) == wanted);
        return TypedResults.Redirect(found is null ? Links.Paper(id) : Links.Page(id, found.Number));
    }

    private static async Task<IResult> PageAsync(string id, int page, string? box, string? q, string? size, IPaperCatalogue catalogue, CancellationToken cancel)
    {
        if (await catalogue.DocumentAsync(id, cancel) is not { } paper || await catalogue.PageAsync(paper.Id, page, cancel) is not { } stored)
            return TypedResults.NotFound();
        return new RazorComponentResult<ReaderPage>(new { Paper = paper, Stored = stored, Box = BoxOf(box), Query = q, Large = size == "large" });
    }

    private static async Task<IResult> TextAsync(string id, HttpRequest http, PaperText text, IPaperCatalogue catalogue, CancellationToken cancel)
    {
        if (await catalogue.DocumentAsync(id, cancel) is not { } paper)
            return TypedResults.NotFound();
        if (paper.Pages is > 0)
            return TypedResults.Redirect(Links.Page(paper.Id, 1));
        var request = LedgerRequest.Of(http);
        var (from, to) = LinesOf(request);
        var sheet = TextSheet.Of(await text.BlocksAsync(paper, cancel), from, request.One("page") is null ? null : request.Page);
        return new RazorComponentResult<TextPage>(new { Paper = paper, Sheet = sheet, Request = request, From = from, To = to ?? from });
    }

    private static (int? From, int? To) LinesOf(LedgerRequest request) => (Number(request.One("line")), Number(request.One("to")));

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>"x0,y0,x1,y1" in points; null for anything else.</summary>
    private static Box? BoxOf(string? text)
    {
        var edges = (text ?? "").Split(',').Select(e => double.TryParse(e, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var x) ? x : double.NaN).ToList();
        return edges.Count == 4 && edges.TrueForAll(double.IsFinite) && edges[2] >= edges[0] && edges[3] >= edges[1]
            ? new Box(edges[0], edges[1], edges[2], edges[3])
            : null;
    }
}
