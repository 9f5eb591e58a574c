using System.Globalization;
using System.Net;
using Croydon.Papers.Search;

namespace Croydon.Papers.App.Search;

/// <summary>Results of a search as text for a terminal.</summary>
internal static class SearchText
{
    public static async Task WriteAsync(TextWriter output, SearchResults results)
    {
        foreach (var note in Notes(results))
            await output.WriteLineAsync(note);
        var number = (results.Page - 1) * results.PageSize;
        foreach (var hit in results.Results)
        {
            number++;
            await output.WriteLineAsync();
            await output.WriteLineAsync(FormattableString.Invariant($"{number}. {hit.Title}{(hit.Date is { } date ? $", {date:d MMMM yyyy}" : "")}{(hit.Weak ? "  (weak: not all words)" : "")}"));
            if (hit.Section is not null)
                await output.WriteLineAsync("   " + hit.Section);
            await output.WriteLineAsync("   " + Plain(hit.SnippetHtml));
            await output.WriteLineAsync("   " + Place(hit));
        }
    }

    private static IEnumerable<string> Notes(SearchResults results)
    {
        var count = results.Total.ToString("N0", CultureInfo.InvariantCulture);
        yield return results.Total == 0 ? "Nothing found." : results.Total == 1 ? "1 result" : results.TotalIsExact ? $"{count} results" : $"At least {count} results";
        if (results.DidYouMean is { } better)
            yield return results.Corrected ? $"Nothing was found as typed; these are for: {better}" : $"Did you mean: {better}";
        foreach (var expansion in results.Expanded)
            yield return $"Also searched for {string.Join(", ", expansion.With)} (for {expansion.Term}; --as-typed switches this off)";
        if (results.Understood is { } note)
            yield return note;
        if (results.Bounded)
            yield return "So much was found that not all were ranked: headings, words near each other and the newest were; --sort exact ranks all.";
    }

    private static string Plain(string html) =>
        WebUtility.HtmlDecode(html.Replace("<mark>", "*", StringComparison.Ordinal).Replace("</mark>", "*", StringComparison.Ordinal)).ReplaceLineEndings(" ");

    private static string Place(SearchHit hit) => hit switch
    {
        { Page: { } page, PrintedPage: { } printed } => FormattableString.Invariant($"{hit.File}, page {page} (printed {printed})"),
        { Page: { } page } => FormattableString.Invariant($"{hit.File}, page {page}"),
        { Line: { } line, LineTo: { } to } when to > line => FormattableString.Invariant($"{hit.File}, lines {line} to {to}"),
        { Line: { } line } => FormattableString.Invariant($"{hit.File}, line {line}"),
        _ => hit.File,
    };
}
