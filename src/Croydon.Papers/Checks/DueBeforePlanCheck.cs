using Croydon.Papers.Documents;
using Croydon.Papers.Items.Actions;

namespace Croydon.Papers.Checks;

/// <summary>Actions of a plan that were due before the plan was made, with no word of how far they are: most often a mistyped year.</summary>
public sealed class DueBeforePlanCheck : ICheck
{
    public string Rule => "due-before-plan";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items) =>
        PaperDate.Of(paper) is not { } made ? []
        : items.All<ActionItem>()
            .Where(a => a is { Status: null, Ongoing: false } && a.Due < made.Date)
            .Select(a => new Disagreement(Rule, Severity.Warning,
                $"Action {Spoken.Name(a.Ref, a.Text)} is due by {Spoken.Date(a.Due!.Value)}, before the plan's own date of {made.Spoken}.",
                new CitedValue(a.DueRaw ?? "", a.Source), made.Cited));
}
