using Croydon.Papers.App.Site;
using Croydon.Papers.History.Findings;

namespace Croydon.Papers.App.Inspections;

/// <summary>Which actions take up which findings, both ways.</summary>
/// <param name="OfFinding">Actions by the id of the finding.</param>
/// <param name="OfAction">Findings by the id of the action.</param>
public sealed record FollowUps(IReadOnlyDictionary<string, IReadOnlyList<Fact>> OfFinding, ILookup<string, Fact> OfAction)
{
    private static readonly string[] Followed = ["weakness", "recommendation", "focus"];

    public IReadOnlyList<Fact> To(Fact finding) => OfFinding.GetValueOrDefault(finding.Id) ?? [];

    internal static Task<FollowUps> AllAsync(Shelf shelf, CancellationToken cancel) =>
        shelf.KeepAsync("follow-ups", async c => Of(await shelf.FactsAsync("findings", c), await shelf.FactsAsync("actions", c)), cancel);

    private static FollowUps Of(IReadOnlyList<Fact> findings, IReadOnlyList<Fact> actions)
    {
        var byId = actions.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var found = new Dictionary<string, IReadOnlyList<Fact>>(StringComparer.Ordinal);
        foreach (var council in findings.Where(f => f.Paper.Description.Council is not null).GroupBy(f => f.Paper.Description.Council!, StringComparer.OrdinalIgnoreCase))
        {
            var own = actions.Where(a => string.Equals(a.Paper.Description.Council, council.Key, StringComparison.OrdinalIgnoreCase)).Select(a => new PlannedAction(a.Id, TextOf(a), a.Paper.Description.Date));
            var followUps = new FindingFollowUps(own, council.Select(TextOf));
            foreach (var finding in council.Where(f => Followed.Contains(f.Text("kind"))))
            {
                if (followUps.Of(TextOf(finding), Visit.DayOf(finding.Text("visitDate"))) is { Count: > 0 } answers)
                    found[finding.Id] = [.. answers.Select(a => byId[a.Action.Id])];
            }
        }

        return new FollowUps(found, findings.Where(f => found.ContainsKey(f.Id)).SelectMany(f => found[f.Id].Select(a => (Action: a.Id, Finding: f))).ToLookup(x => x.Action, x => x.Finding, StringComparer.Ordinal));
    }

    private static string TextOf(Fact fact) => fact.Text("text") ?? fact.Source.Quote;
}
