using Croydon.Papers.App.Ledgers;
using Croydon.Papers.App.Site;

namespace Croydon.Papers.App.Items;

/// <summary>The last columns of every export of items: which paper, where in it, and how sure.</summary>
internal static class PaperColumns
{
    public static IReadOnlyList<Column<Fact>> Of { get; } =
    [
        new("paper", "Paper", f => f.Paper.Title) { Hidden = true },
        new("body", "Body", f => f.Paper.Description.Body) { Hidden = true },
        new("paperDate", "Date of the paper", f => f.Paper.Description.Date) { Hidden = true },
        new("page", "Page of the file", f => f.Source.Page) { Hidden = true },
        new("printedPage", "Printed page", f => f.Source.PrintedPage) { Hidden = true },
        new("line", "Line", f => f.Source.Line) { Hidden = true },
        new("quote", "Quote", f => f.Source.Quote) { Hidden = true },
        new("confidence", "Confidence", f => f.Confidence) { Hidden = true },
        new("address", "Address", f => f.Place) { Hidden = true },
    ];
}
