using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Risks;

/// <summary>When an assessment holds: before controls, with them, or as aimed at.</summary>
internal enum RiskStage
{
    Inherent,
    Residual,
    Target,
}

/// <summary>Which columns of a register hold the likelihood, the impact and the score of which stage.</summary>
internal sealed record StageColumns(RiskStage Stage, RiskColumn Role, int Column)
{
    private static readonly (RiskStage Stage, string[] Words)[] Words =
    [
        (RiskStage.Target, ["target", "planned", "desired", "projected", "future"]),
        (RiskStage.Inherent, ["inherent", "gross", "initial", "original", "unmitigated", "raw", "pre", "before", "without", "uncontrolled"]),
        (RiskStage.Residual, ["residual", "net", "current", "mitigated", "post", "after", "with", "controlled", "remaining", "managed"]),
    ];

    /// <summary>Stages by the words of the header. Sets without such words follow in order: inherent, residual, target.</summary>
    /// <param name="scored">The columns that hold assessments, left to right.</param>
    public static IReadOnlyList<StageColumns> Of(TableHeader<RiskColumn> header, IReadOnlyList<int> scored)
    {
        var found = new List<StageColumns>();
        var unsaid = new List<(RiskColumn Role, int Column, int Set)>();
        foreach (var column in scored)
        {
            var role = header.Roles[column];
            if (StageOf(header.Titles[column]) is { } stage)
                found.Add(new StageColumns(stage, role, column));
            else
                unsaid.Add((role, column, unsaid.Count(u => u.Role == role)));
        }

        if (OnlyScore(found) is { } told && unsaid.TrueForAll(u => u is { Role: not RiskColumn.Score, Set: 0 }))
            return [.. found, .. unsaid.Select(u => new StageColumns(told, u.Role, u.Column))];
        found.AddRange(unsaid.Where(u => u.Set <= (int)RiskStage.Target).Select(u => new StageColumns((RiskStage)u.Set, u.Role, u.Column)));
        return found;
    }

    /// <summary>The stage of the one score that is no target and has no likelihood and impact of its own; null where there is none such.</summary>
    private static RiskStage? OnlyScore(List<StageColumns> found) =>
        found.FindAll(f => f.Stage != RiskStage.Target) is [{ Role: RiskColumn.Score, Stage: var stage }] ? stage : null;

    /// <summary>A label without the words that name its stage: "Score" of "Target residual score".</summary>
    public static string WithoutStage(string label) =>
        string.Join(' ', Fold.Key(label).Split(' ').Where(w => !Words.Any(s => s.Words.Contains(w))));

    /// <summary>Null where a title names no stage.</summary>
    public static RiskStage? StageOf(string title)
    {
        var words = Fold.Key(title).Split([' ', '-', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var (stage, names) in Words)
        {
            if (words.Any(w => names.Contains(w)))
                return stage;
        }

        return null;
    }
}
