using Croydon.Papers.App.Items;
using Croydon.Papers.App.Ledgers;
using Croydon.Papers.App.Papers;
using Croydon.Papers.App.Site;

namespace Croydon.Papers.App.Inspections;

/// <summary>How findings are filtered, sorted and exported.</summary>
internal static class FindingLedger
{
    public static Ledger<Fact> Ledger { get; } = new(
        [
            new("finding", "Kind of finding", f => f.Text("kind")) { Show = Words.Name },
            new("source", "By", f => f.Text("by")),
            new("visit", "Visit", f => f.Text("visitDate")),
            .. PaperLedger.FacetsOf<Fact>(f => f.Paper),
        ],
        [
            new("visitDate", "visit", f => f.Date("visitDate") ?? f.Paper.Description.Date),
            new("kind", "kind", f => f.Text("kind")),
            new("text", "Finding", f => f.Text("text")) { Hidden = true },
            .. PaperColumns.Of,
        ],
        f => f.Text("text") ?? "")
    {
        When = f => f.Date("visitDate") ?? f.Paper.Description.Date,
        WhenLabel = "Visit",
        DefaultSort = "-visitDate",
    };
}
