using System.Globalization;
using Croydon.Papers.App.Ledgers;
using Croydon.Papers.App.Site;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Papers;

/// <summary>How the list of papers is filtered, sorted and exported; the facets serve every list of things found in papers.</summary>
internal static class PaperLedger
{
    public static Ledger<StoredPaper> Ledger { get; } = new(
        [.. FacetsOf<StoredPaper>(p => p), new("read", "Read", p => p.Status.ToString()) { Show = s => s == "Ok" ? "without problems" : "with problems" }],
        [
            new("title", "Paper", p => p.Title),
            new("kind", "Kind", p => Words.Name(p.Description.Kind)),
            new("body", "Body", p => p.Description.Body),
            new("date", "Date", p => p.Description.Date) { Key = p => p.Description.Date },
            new("pages", "Pages", p => p.Pages),
            new("council", "Council", p => p.Description.Council) { Hidden = true },
            new("file", "File", p => Path.GetFileName(p.File)) { Hidden = true },
            new("status", "Status", p => p.Status.ToString()) { Hidden = true },
            new("sha256", "SHA-256", p => p.Sha256) { Hidden = true },
            new("address", "Address", p => Links.Paper(p.Id)) { Hidden = true },
        ],
        p => $"{p.Title} {p.Description.Body} {p.Description.Council} {Path.GetFileName(p.File)}")
    {
        When = p => p.Description.Date,
        WhenLabel = "Date of the paper",
        DefaultSort = "-date",
    };

    /// <summary>Kind, body, council and year of the paper behind a row.</summary>
    public static IReadOnlyList<Facet<T>> FacetsOf<T>(Func<T, StoredPaper> paper) =>
    [
        new("kind", "Kind of paper", x => paper(x).Description.Kind) { Show = Words.Name },
        new("body", "Committee or body", x => paper(x).Description.Body),
        new("council", "Council", x => paper(x).Description.Council),
        new("year", "Year", x => paper(x).Description.Date?.Year.ToString(CultureInfo.InvariantCulture)),
    ];
}
