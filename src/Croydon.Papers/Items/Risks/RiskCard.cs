using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Risks;

/// <summary>One risk while its labelled cells are gathered.</summary>
internal sealed class RiskCard(Citation source)
{
    private const double CardConfidence = 0.95;

    private readonly List<(RiskColumn Role, RiskStage? Stage, string Text)> _said = [];

    /// <summary>A second name or reference begins another card.</summary>
    public bool BeginsAnew(RiskColumn role) =>
        role is RiskColumn.Ref or RiskColumn.Title or RiskColumn.Risk && _said.Exists(s => s.Role == role);

    public void Add(RiskColumn role, RiskStage? stage, string text) => _said.Add((role, stage, text));

    /// <summary>Null where what was gathered names no risk, or says nothing of it.</summary>
    public Risk? ToRisk()
    {
        var (title, risk, description) = (Text(RiskColumn.Title) ?? Text(RiskColumn.Name), Text(RiskColumn.Risk), Text(RiskColumn.Description));
        if ((title ?? risk ?? description) is null || !IsAboutARisk || _said.Select(s => s.Role).Distinct().Count(Tells) < 2)
            return null;
        var controls = Lists(RiskColumn.Control);
        return new Risk(source, CardConfidence)
        {
            Ref = Text(RiskColumn.Ref),
            Title = description is null ? title : title ?? risk,
            Description = description ?? risk,
            Cause = Text(RiskColumn.Cause),
            Impact = Said(RiskColumn.Impact, null).FirstOrDefault(t => !RiskScores.IsAssessment(t)),
            Controls = controls,
            Mitigations = [.. controls, .. Lists(RiskColumn.Mitigation)],
            Workstream = Text(RiskColumn.Workstream),
            Owner = Text(RiskColumn.Owner),
            Inherent = Score(RiskStage.Inherent),
            Residual = Score(RiskStage.Residual),
            Target = Score(RiskStage.Target),
            Direction = RiskDirections.Of(Text(RiskColumn.Direction) ?? ""),
            DirectionRaw = Text(RiskColumn.Direction),
            ReviewDate = Dates.First(Text(RiskColumn.ReviewDate) ?? "")?.To,
            ReviewDateRaw = Text(RiskColumn.ReviewDate),
            Value = Text(RiskColumn.Value),
        };
    }

    /// <summary>Labels that speak of a risk, or that assess one: a number, a description and an owner are had by other things too.</summary>
    private bool IsAboutARisk => Has(RiskColumn.Risk) || Has(RiskColumn.Title) || (Has(RiskColumn.Likelihood) && Has(RiskColumn.Impact));

    private bool Has(RiskColumn role) => _said.Exists(s => s.Role == role);

    private static bool Tells(RiskColumn role) =>
        role is RiskColumn.Mitigation or RiskColumn.Control or RiskColumn.Impact or RiskColumn.Cause or RiskColumn.Likelihood or RiskColumn.Score or RiskColumn.Owner or RiskColumn.Description;

    private RiskScore Score(RiskStage stage) =>
        RiskScores.Read(Stated(RiskColumn.Likelihood, stage), Stated(RiskColumn.Impact, stage), Stated(RiskColumn.Score, stage));

    /// <summary>Assessments of that stage; those that name none are inherent, as in registers.</summary>
    private string Stated(RiskColumn role, RiskStage stage) =>
        string.Join(' ', Said(role, stage).Concat(stage == RiskStage.Inherent ? Said(role, null) : []).Where(RiskScores.IsAssessment).Take(1));

    private IEnumerable<string> Said(RiskColumn role, RiskStage? stage) => _said.Where(s => s.Role == role && s.Stage == stage).Select(s => s.Text);

    private List<string> Lists(RiskColumn role) => [.. _said.Where(s => s.Role == role).SelectMany(s => Measures.Split(s.Text))];

    private string? Text(RiskColumn role) =>
        Fold.Spaces(string.Join(' ', _said.Where(s => s.Role == role).Select(s => s.Text).Distinct())) is { Length: > 0 } text ? text : null;
}
