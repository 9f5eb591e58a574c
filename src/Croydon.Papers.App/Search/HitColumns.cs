using System.Net;
using System.Text.RegularExpressions;
using Croydon.Papers.App.Ledgers;
using Croydon.Papers.App.Site;
using Croydon.Papers.Documents;
using Croydon.Papers.Search;

namespace Croydon.Papers.App.Search;

/// <summary>A search hit as one row of a spreadsheet.</summary>
internal static partial class HitColumns
{
    public static IReadOnlyList<Column<SearchHit>> All { get; } =
    [
        new("date", "Date", h => h.Date),
        new("title", "Title", h => h.Title),
        new("kind", "Kind", h => h.Kind),
        new("body", "Body", h => h.Body),
        new("council", "Council", h => h.Council),
        new("section", "Section", h => h.Section),
        new("page", "Page of the file", h => h.Page),
        new("printedPage", "Printed page", h => h.PrintedPage),
        new("line", "Line", h => h.Line),
        new("snippet", "Snippet", h => PlainText(h.SnippetHtml)),
        new("file", "File", h => h.File),
        new("address", "Address", Place),
    ];

    /// <summary>The hit's page or line of its paper.</summary>
    public static string Place(SearchHit hit) =>
        hit.Page is not null ? Links.Place(hit.DocumentId, new Citation(hit.Page, hit.PrintedPage, null, hit.Box, ""))
        : hit.Line is { } line ? Links.Line(hit.DocumentId, line, hit.LineTo)
        : Links.Paper(hit.DocumentId);

    public static string PlainText(string html) => Words.Readable(WebUtility.HtmlDecode(Tag().Replace(html, "")));

    /// <summary>With bullets of symbol fonts as bullets.</summary>
    public static string ShownHtml(string html) => SymbolBullet().Replace(html, "•");

    // "&#xF0B7;", "&#xF06E;"
    [GeneratedRegex("&#xF0[0-9A-F]{2};")]
    private static partial Regex SymbolBullet();

    // "<mark>", "</mark>"
    [GeneratedRegex("</?mark>")]
    private static partial Regex Tag();
}
