using System.ComponentModel;
using System.Globalization;
using Croydon.Papers.Search;
using Microsoft.AspNetCore.Mvc;

namespace Croydon.Papers.App.Search;

/// <summary>What a search URL may carry. All texts, so that a wrong one is answered with a sentence.</summary>
internal sealed record SearchParameters(
    [property: Description("Words that must all match, \"phrases\", OR, -not, prefix*, fuzzy~, field:value."), FromQuery(Name = "q")] string? Q,
    [property: Description("Kind of paper: agenda-pack, minutes, report, ofsted-letter …"), FromQuery(Name = "kind")] string? Kind,
    [property: Description("Committee or other body."), FromQuery(Name = "body")] string? Body,
    [property: Description("Authority."), FromQuery(Name = "council")] string? Council,
    [property: Description("Id of a paper: only its own passages."), FromQuery(Name = "paper")] string? Paper,
    [property: Description("Papers of this date (YYYY-MM-DD) or later."), FromQuery(Name = "from")] string? From,
    [property: Description("Papers of this date (YYYY-MM-DD) or earlier."), FromQuery(Name = "to")] string? To,
    [property: Description("Papers of this year."), FromQuery(Name = "year")] string? Year,
    [property: Description("relevance (default), newest, oldest, or exact (relevance over all hits, however many)."), FromQuery(Name = "sort")] string? Sort,
    [property: Description("From 1."), FromQuery(Name = "page")] string? Page,
    [property: Description("1 to 100; 20 by default."), FromQuery(Name = "pageSize")] string? PageSize,
    [property: Description("false searches for the words as typed: no acronyms, no other words for the same."), FromQuery(Name = "expand")] string? Expand,
    [property: Description("true finds a passage in every version of its paper; by default once."), FromQuery(Name = "includeDuplicates")] string? IncludeDuplicates = null,
    [property: Description("json, csv or ndjson. The Accept header does the same."), FromQuery(Name = "format")] string? Format = null)
{
    private const int LastPage = 500;
    private const int LongestQuery = 2000;

    /// <summary>A sentence that says what is wrong; null where nothing is.</summary>
    public string? Wrong(IReadOnlyList<string> sorts)
    {
        if (Q?.Length > LongestQuery)
            return $"q is at most {LongestQuery} characters.";
        if (From is { Length: > 0 } && Date(From) is null || To is { Length: > 0 } && Date(To) is null)
            return "from and to are dates as YYYY-MM-DD, such as 2018-03-31.";
        if (Year is { Length: > 0 } && Number(Year, 1, 9999) is null)
            return "year is a year such as 2018.";
        if (Sort is { Length: > 0 } && !sorts.Contains(Sort))
            return $"sort is one of {string.Join(", ", sorts)}.";
        if (Page is { Length: > 0 } && Number(Page, 1, LastPage) is null)
            return $"page is a number from 1 to {LastPage}.";
        return PageSize is { Length: > 0 } && Number(PageSize, 1, 100) is null ? "pageSize is a number from 1 to 100." : null;
    }

    public SearchRequest Request() => new(Q ?? "")
    {
        Kind = Text(Kind), Body = Text(Body), Council = Text(Council), Paper = Text(Paper), From = Date(From), To = Date(To), Year = Number(Year, 1, 9999),
        Sort = Text(Sort) ?? "relevance", Page = Number(Page, 1, LastPage) ?? 1, PageSize = Number(PageSize, 1, 100) ?? 20,
        IncludeDuplicates = string.Equals(IncludeDuplicates, "true", StringComparison.OrdinalIgnoreCase),
        Expand = !string.Equals(Expand, "false", StringComparison.OrdinalIgnoreCase),
    };

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static DateOnly? Date(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static int? Number(string? text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}
