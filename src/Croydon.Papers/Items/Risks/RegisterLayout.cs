namespace Croydon.Papers.Items.Risks;

/// <summary>Which columns of a register hold words and which hold assessments.</summary>
/// <param name="Impact">Columns that tell the impact in words.</param>
/// <param name="Scored">Columns of likelihoods, impacts and scores by stage.</param>
internal sealed record RegisterLayout(IReadOnlyList<int> Impact, IReadOnlyList<StageColumns> Scored)
{
    /// <param name="before">The layout of the table that this one continues; null where it begins.</param>
    public static RegisterLayout Of(RoleTable<RiskColumn> table, RegisterLayout? before)
    {
        if (before is not null)
            return before;
        var impact = table.Header.Roles.Where(r => r.Value == RiskColumn.Impact).Select(r => r.Key).Order().ToList();
        var told = impact.Where(c => !HoldsAssessments(table, c)).ToList();
        var scored = table.Header.Roles
            .Where(r => r.Value is RiskColumn.Likelihood or RiskColumn.Score || (r.Value == RiskColumn.Impact && !told.Contains(r.Key)))
            .Select(r => r.Key).Order().ToList();
        return new RegisterLayout(told, StageColumns.Of(table.Header, scored));
    }

    public RiskScore Score(RoleRow<RiskColumn> row, RiskStage stage) =>
        RiskScores.Read(Text(row, stage, RiskColumn.Likelihood), Text(row, stage, RiskColumn.Impact), Text(row, stage, RiskColumn.Score));

    private string Text(RoleRow<RiskColumn> row, RiskStage stage, RiskColumn role) =>
        string.Join(' ', Scored.Where(s => s.Stage == stage && s.Role == role).Select(s => row.At(s.Column)).Where(t => t.Length > 0));

    private static bool HoldsAssessments(RoleTable<RiskColumn> table, int column)
    {
        var texts = table.Rows().Where(r => r.Alone is null).Select(r => r.At(column)).Where(t => t.Length > 0).ToList();
        return texts.Count > 0 && texts.Count(RiskScores.IsAssessment) * 2 > texts.Count;
    }
}
