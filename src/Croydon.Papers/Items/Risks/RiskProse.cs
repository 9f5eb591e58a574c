using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Risks;

/// <summary>Risks told in prose: "Risk/issue: …" and then "Mitigation/s: …", under a bullet that names them.</summary>
internal static partial class RiskProse
{
    private const double ProseConfidence = 0.9;
    private const int LongestTitle = 160;
    private const int FewestWords = 4;

    private static readonly (RiskColumn Role, string[] Labels)[] Labels =
    [
        (RiskColumn.Risk, ["risk/issue", "risk / issue", "risk/issues", "risk or issue", "risk", "key risk", "risk description", "risk and issue", "issue/risk"]),
        (RiskColumn.Mitigation, ["mitigation", "mitigations", "mitigation/s", "mitigation(s)", "mitigating action", "mitigating actions", "mitigating action/s", "actions to mitigate", "action to mitigate"]),
        (RiskColumn.Control, ["controls", "control", "existing controls", "controls in place"]),
        (RiskColumn.Impact, ["impact", "consequence", "consequences", "potential impact"]),
        (RiskColumn.Cause, ["cause", "causes"]),
        (RiskColumn.Owner, ["owner", "risk owner", "lead officer"]),
        (RiskColumn.Score, ["score", "rating", "risk score", "risk rating", "residual risk"]),
    ];

    public static IEnumerable<(int Block, Risk Risk)> Read(Paper paper)
    {
        for (var i = 0; i < paper.Blocks.Count; i++)
        {
            if (LabelOf(paper.Blocks[i]) is not (RiskColumn.Risk, { } told) || told.Count(char.IsWhiteSpace) < FewestWords)
                continue;
            var said = SaidAfter(paper, i);
            if (said.Count > 0)
                yield return (i, RiskOf(paper, i, told, said));
        }
    }

    /// <summary>The labelled blocks that follow up to the next risk; one plain paragraph between two of them belongs to the former.</summary>
    private static List<(RiskColumn Role, string Text)> SaidAfter(Paper paper, int start)
    {
        var said = new List<(RiskColumn Role, string Text)>();
        for (var i = start + 1; i < paper.Blocks.Count && paper.Blocks[i] is { Kind: not (BlockKind.Heading or BlockKind.Table) } block; i++)
        {
            if (block.Kind == BlockKind.Aside)
                continue;
            if (LabelOf(block) is not { } label || label.Role == RiskColumn.Risk)
                break;
            said.Add(label);
        }

        return said;
    }

    private static Risk RiskOf(Paper paper, int index, string told, List<(RiskColumn Role, string Text)> said)
    {
        var controls = said.Where(s => s.Role == RiskColumn.Control).Select(s => s.Text).ToList();
        string? One(RiskColumn role) => said.FirstOrDefault(s => s.Role == role).Text;
        return new Risk(paper.Whole(paper.Blocks[index]), ProseConfidence)
        {
            Title = TitleBefore(paper, index),
            Description = told,
            Impact = One(RiskColumn.Impact),
            Cause = One(RiskColumn.Cause),
            Owner = One(RiskColumn.Owner),
            Controls = controls,
            Mitigations = [.. controls, .. said.Where(s => s.Role == RiskColumn.Mitigation).Select(s => s.Text)],
            Residual = RiskScores.Read("", "", One(RiskColumn.Score) ?? ""),
        };
    }

    /// <summary>The short bullet, heading or line right above, without its closing mark; null where something else stands there.</summary>
    private static string? TitleBefore(Paper paper, int index)
    {
        var above = paper.Blocks.Take(index).LastOrDefault(b => b.Kind != BlockKind.Aside);
        return above is { Kind: not BlockKind.Table, Text.Length: > 0 and < LongestTitle } && LabelOf(above) is null
            ? above.Text.TrimEnd(';', ':', ',', '.', ' ')
            : null;
    }

    private static (RiskColumn Role, string Text)? LabelOf(Block block)
    {
        if (Labelled().Match(block.Text) is not { Success: true } match)
            return null;
        var label = Fold.Key(match.Groups["label"].Value);
        var (role, labels) = Array.Find(Labels, l => l.Labels.Contains(label));
        return labels is null ? null : (role, match.Groups["text"].Value.Trim());
    }

    // "Risk/issue: demand rises", "Mitigation/s: a tracker"
    [GeneratedRegex(@"^(?<label>[\p{L}/() ]{4,24}?)\s*[:–]\s*(?<text>.+)$", RegexOptions.Singleline)]
    private static partial Regex Labelled();
}
