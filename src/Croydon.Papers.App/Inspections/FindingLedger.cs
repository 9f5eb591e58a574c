using Croydon.Papers.App.Items;
using Croydon.Papers.App.Ledgers;
using Croydon.Papers.App.Papers;
using Croydon.Papers.App.Site;

namespace Croydon.Papers.App.Inspections;

/// <summary>How findings are filtered, sorted and exported.</summary>
internal static class FindingLedger
{
    public static Ledger<Fact> Of(FollowUps followUps) => new(
        [
            new("finding", "Kind of finding", f => f.Text("kind")) { Show = Words.Name },
            new("source", "By", f => f.Text("by")),
            new("visit", "Visit", f => f.Text("visitDate")) { Show = d => Visit.DayOf(d) is { } day && d.Length == 10 ? Words.Date(day) : d },
            new("taken", "Taken up", f => followUps.To(f).Count > 0 ? "perhaps" : "not-seen") { Show = Words.Name },
            .. PaperLedger.FacetsOf<Fact>(f => f.Paper),
        ],
        [
            new("visitDate", "visit", f => f.Date("visitDate") ?? f.Paper.Description.Date),
            new("kind", "kind", f => f.Text("kind")),
            new("text", "Finding", f => f.Text("text")) { Hidden = true },
            new("takenUpBy", "Perhaps taken up by", f => string.Join("; ", followUps.To(f).Select(a => $"{Gist.Reference(a)} {Gist.Of(a)}".Trim()))) { Hidden = true },
            .. PaperColumns.Of,
        ],
        f => f.Text("text") ?? "")
    {
        When = f => f.Date("visitDate") ?? f.Paper.Description.Date,
        WhenLabel = "Visit",
        DefaultSort = "-visitDate",
    };
}
