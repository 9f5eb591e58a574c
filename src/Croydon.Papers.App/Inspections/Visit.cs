using System.Globalization;
using Croydon.Papers.App.Ledgers;
using Croydon.Papers.App.Site;
using Croydon.Papers.History;
using Croydon.Papers.History.Inspections;

namespace Croydon.Papers.App.Inspections;

/// <summary>One visit, put together from every paper that tells of it.</summary>
/// <param name="Number">Of a row of monitoring visits; null where it has none.</param>
/// <param name="Tellings">The visit in each paper, the letter or report of the visit itself first, then those with the most exact date.</param>
public sealed record Visit(string By, string Type, int? Number, DateOnly? From, DateOnly? To, IReadOnlyList<Fact> Tellings)
{
    public IReadOnlyList<Fact> Judgements { get; init; } = [];

    public IReadOnlyList<Fact> Findings { get; init; } = [];

    /// <summary>Who was visited, as a paper names it; null where none does.</summary>
    public string? Authority => Tellings.Select(t => t.Paper.Description.Council ?? t.Text("authority")).FirstOrDefault(a => a is not null);

    /// <summary>"Ofsted 3rd monitoring visit".</summary>
    public string Heading => $"{By} {(Number is { } number ? Words.Ordinal(number) + " " : "")}{Type}".Trim();

    public string? LeadInspector => Tellings.Select(t => t.Text("leadInspector")).FirstOrDefault(i => i is not null);

    internal static Ledger<Visit> Ledger { get; } = new(
        [
            new("by", "By", v => v.By),
            new("type", "Type", v => v.Type) { Show = Words.Name },
            new("council", "Council", v => v.Authority),
            new("year", "Year", v => v.From?.Year.ToString(CultureInfo.InvariantCulture)),
        ],
        [
            new("from", "date", v => v.From),
            new("council", "council", v => v.Authority),
            new("to", "To", v => v.To) { Hidden = true },
            new("by", "By", v => v.By) { Hidden = true },
            new("type", "Type", v => v.Type) { Hidden = true },
            new("number", "Number", v => v.Number) { Hidden = true },
            new("leadInspector", "Lead inspector", v => v.LeadInspector) { Hidden = true },
            new("judgements", "Judgements", v => string.Join("; ", v.Judgements.Select(j => $"{j.Text("aspect")}: {j.Text("grade")}"))) { Hidden = true },
            new("findings", "Findings", v => v.Findings.Count) { Hidden = true },
            new("papers", "Papers", v => string.Join("; ", v.Tellings.Select(t => t.Paper.Title).Distinct(StringComparer.Ordinal))) { Hidden = true },
        ],
        v => $"{v.By} {v.Type} {v.Authority} {v.LeadInspector} {string.Join(' ', v.Findings.Select(f => f.Text("text")))}")
    {
        When = v => v.From,
        DefaultSort = "-from",
        PageSize = 20,
    };

    internal static Task<IReadOnlyList<Visit>> InTimeAsync(Shelf shelf, CancellationToken cancel) => shelf.KeepAsync("visits-in-time", c => AllAsync(shelf, c), cancel);

    private static async Task<IReadOnlyList<Visit>> AllAsync(Shelf shelf, CancellationToken cancel)
    {
        var judgements = await shelf.FactsAsync("judgements", cancel);
        var findings = await shelf.FactsAsync("findings", cancel);
        var councils = (await shelf.FactsAsync("visits", cancel)).GroupBy(v => v.Paper.Description.Council ?? v.Text("authority") ?? "", StringComparer.OrdinalIgnoreCase);
        return [.. councils.SelectMany(c => Visits([.. c])).Select(t => Of(t, judgements, findings))];
    }

    /// <summary>The tellings of each visit to one authority.</summary>
    private static IEnumerable<IReadOnlyList<Fact>> Visits(IReadOnlyList<Fact> tellings)
    {
        var facts = new Dictionary<VisitSighting, Fact>(ReferenceEqualityComparer.Instance);
        foreach (var telling in tellings)
            facts[Sighting(telling)] = telling;
        return InspectionTimeline.Of(facts.Keys).Where(e => !e.IsGap).Select(e => e.Sightings.Select(s => facts[s]).ToList());
    }

    private static VisitSighting Sighting(Fact visit) =>
        new(new PaperRef(visit.Paper.Id, visit.Paper.Title, visit.Paper.Description.Date), visit.Text("by") ?? "", visit.Text("type") ?? "visit",
            (int?)visit.Number("number"), visit.Text("dateFrom"), visit.Text("dateTo"), visit.Source);

    /// <summary>"2018-07-10", or the first day of "2018-07" or of "2018"; null for anything else.</summary>
    internal static DateOnly? DayOf(string? date) =>
        DateOnly.TryParseExact(date, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static Visit Of(IReadOnlyList<Fact> tellings, IReadOnlyList<Fact> judgements, IReadOnlyList<Fact> findings)
    {
        var ordered = tellings.OrderByDescending(t => t.Paper.Description.Kind.StartsWith("ofsted", StringComparison.Ordinal)).ThenByDescending(t => t.Text("dateFrom")?.Length).ThenBy(t => t.Paper.Description.Date).ToList();
        var first = ordered[0];
        var (from, to) = (DayOf(first.Text("dateFrom")), first.Date("dateTo"));
        var numbered = ordered.Select(t => t.Number("number")).FirstOrDefault(n => n is not null);
        return new Visit(first.Text("by") ?? "", first.Text("type") ?? "visit", (int?)numbered, from, to, ordered)
        {
            Judgements = [.. judgements.Where(j => j.Text("previous") != "true" && Belongs(j, j.Date("date")))],
            Findings = [.. findings.Where(f => Belongs(f, f.Date("visitDate")))],
        };

        // By its own date; without one by the letter or report of the visit.
        bool Belongs(Fact fact, DateOnly? date) =>
            date is { } day && from is { } start ? day >= start && day <= (to ?? start)
            : first.Paper.Id == fact.Paper.Id && first.Paper.Description.Kind.StartsWith("ofsted", StringComparison.Ordinal);
    }
}
