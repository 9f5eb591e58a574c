using Croydon.Papers.Documents;
using Croydon.Papers.Items.Actions;

namespace Croydon.Papers.Checks;

/// <summary>Actions that were due before the paper's own date and are not shown as complete.</summary>
public sealed class OverdueCheck : ICheck
{
    public string Rule => "overdue-when-published";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items) =>
        PaperDate.Of(paper) is not { } published ? []
        : items.All<ActionItem>()
            .Where(a => a is { Ongoing: false, Status: "in-progress" or "not-started" or "in-consultation" } && a.Due < published.Date)
            .Select(a => new Disagreement(Rule, Severity.Warning,
                $"Action {Spoken.Name(a.Ref, a.Text)} was due by {Spoken.Date(a.Due!.Value)}, before this paper of {published.Spoken}, and is still shown as “{a.StatusRaw}”.",
                new CitedValue(a.DueRaw ?? "", a.Source), published.Cited));
}
