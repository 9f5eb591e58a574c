using System.Globalization;
using Croydon.Papers.Documents;
using Croydon.Papers.Items.Risks;

namespace Croydon.Papers.Checks;

/// <summary>Risk scores that are not likelihood times impact, in papers whose other scores are.</summary>
public sealed class RiskScoreCheck : ICheck
{
    public string Rule => "score-against-likelihood-and-impact";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items)
    {
        var scored = items.All<Risk>().SelectMany(Assessments).ToList();
        var wrong = scored.Where(s => s.Score != s.Likelihood * s.Impact).ToList();
        // A council that weighs its scores otherwise disagrees everywhere: that is a rule, not a mistake.
        return wrong.Count * 2 > scored.Count && scored.Count > 1 ? [] : wrong.Select(Breach);
    }

    private static IEnumerable<Assessment> Assessments(Risk risk) =>
        new[] { ("inherent", risk.Inherent), ("residual", risk.Residual), ("target", risk.Target) }
            .Where(s => s.Item2 is { Likelihood: not null, Impact: not null, Score: not null })
            .Select(s => new Assessment(risk, s.Item1, s.Item2.Likelihood!.Value, s.Item2.Impact!.Value, s.Item2.Score!.Value));

    private Disagreement Breach(Assessment s)
    {
        var product = s.Likelihood * s.Impact;
        var name = Spoken.Name(s.Risk.Ref, s.Risk.Title ?? s.Risk.Description);
        return new Disagreement(Rule, Severity.Warning,
            $"Risk {name}: likelihood {s.Likelihood} times impact {s.Impact} is {product}, but the {s.Stage} score is printed as {s.Score}.",
            new CitedValue(s.Score.ToString(CultureInfo.InvariantCulture), s.Risk.Source),
            new CitedValue($"{s.Likelihood} × {s.Impact}", s.Risk.Source));
    }

    private sealed record Assessment(Risk Risk, string Stage, int Likelihood, int Impact, int Score);
}
