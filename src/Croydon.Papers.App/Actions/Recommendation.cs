using Croydon.Papers.App.Ledgers;
using Croydon.Papers.App.Papers;
using Croydon.Papers.App.Site;
using Croydon.Papers.Documents;
using Croydon.Papers.History.Recommendations;

namespace Croydon.Papers.App.Actions;

/// <summary>One recommendation: of a report to a committee, or of an inspection.</summary>
/// <param name="Subject">Of the report; null for an inspection's.</param>
/// <param name="To">The body it was put to, or who made it.</param>
/// <param name="Date">Of the meeting or the visit.</param>
public sealed record Recommendation(string Text, string? Subject, string? To, DateOnly? Date, Fact From, Citation Source)
{
    /// <summary>What later papers made of it; null where none tells.</summary>
    public RecommendationLife? Life { get; init; }

    /// <summary>How far it has come, as a code.</summary>
    public string Stage => Life?.Stage switch { RecommendationStage.Planned => "in-a-plan", RecommendationStage.Resolved => "decided", _ => "not-followed-further" };

    internal static Ledger<Recommendation> Ledger { get; } = new(
        [new("committee", "To or by", r => r.To), new("stage", "What became of it", r => r.Stage) { Show = Words.Name }, .. PaperLedger.FacetsOf<Recommendation>(r => r.From.Paper)],
        [
            new("date", "date", r => r.Date),
            new("subject", "report", r => r.Subject),
            new("text", "words", r => r.Text),
            new("to", "To or by", r => r.To) { Hidden = true },
            new("stage", "What became of it", r => r.Stage) { Hidden = true },
            new("paper", "Paper", r => r.From.Paper.Title) { Hidden = true },
            new("page", "Page of the file", r => r.Source.Page) { Hidden = true },
            new("printedPage", "Printed page", r => r.Source.PrintedPage) { Hidden = true },
            new("line", "Line", r => r.Source.Line) { Hidden = true },
            new("address", "Address", r => Links.Place(r.From.Paper.Id, r.Source)) { Hidden = true },
        ],
        r => $"{r.Text} {r.Subject} {r.To}")
    {
        When = r => r.Date,
        WhenLabel = "Date of the meeting",
        DefaultSort = "-date",
    };

    internal static async Task<IReadOnlyList<Recommendation>> AllAsync(Shelf shelf, CancellationToken cancel)
    {
        var reports = await shelf.FactsAsync("reports", cancel);
        var findings = await shelf.FactsAsync("findings", cancel);
        var lives = await RecommendationStory.AllAsync(shelf, cancel);
        return [.. reports.SelectMany(OfReport).Select(r => r with { Life = lives.GetValueOrDefault((r.From.Paper.Id, r.Text)) }), .. findings.Where(f => f.Text("kind") == "recommendation").Select(OfFinding)];
    }

    private static IEnumerable<Recommendation> OfReport(Fact report) => report.List("recommendations")
        .Select((text, i) => new Recommendation(text, report.Text("subject"), report.Text("to"), report.Date("meetingDate") ?? report.Paper.Description.Date,
            report, report.CitationAt("recommendationSources", i) ?? report.Source));

    private static Recommendation OfFinding(Fact finding) =>
        new(finding.Text("text") ?? finding.Source.Quote, null, finding.Text("by"), finding.Date("visitDate") ?? finding.Paper.Description.Date, finding, finding.Source);
}
