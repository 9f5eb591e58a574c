using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Risks;

/// <summary>A risk as its row, or its rows where a page break or sub-rows divide it, are read.</summary>
internal sealed class RiskRow
{
    private readonly Paper _paper;
    private readonly RoleRow<RiskColumn> _first;
    private readonly Dictionary<RiskColumn, string> _texts = [];
    private readonly string? _section;
    private string _impact;

    public RiskRow(Paper paper, RoleRow<RiskColumn> row, RegisterLayout layout, string? section)
    {
        (_paper, _first, Layout, _section) = (paper, row, layout, section);
        foreach (var role in Enum.GetValues<RiskColumn>())
            _texts[role] = TextOf(row, role);
        _impact = Words(row, layout.Impact);
    }

    public RegisterLayout Layout { get; }

    public int Rows { get; private set; } = 1;

    /// <summary>"Total" under the columns of money is no risk.</summary>
    public static bool IsTotal(RoleRow<RiskColumn> row) =>
        row.Row.Cells.FirstOrDefault(c => c is { Text.Length: > 0 })?.Text.StartsWith("Total", StringComparison.OrdinalIgnoreCase) == true
        && Body(row).Length == 0;

    /// <summary>A legend or a stray figure is no risk: something must be said besides a name.</summary>
    public static bool IsRisk(RoleRow<RiskColumn> row, RegisterLayout layout) =>
        row[RiskColumn.Description].Length + row[RiskColumn.Risk].Length > 0
        || (Body(row).Length > 0 && (Words(row, layout.Impact).Length > 0 || row[RiskColumn.Cause].Length > 0 || row[RiskColumn.Mitigation].Length > 0
            || row[RiskColumn.Control].Length > 0 || row[RiskColumn.Likelihood].Length > 0 || row[RiskColumn.Score].Length > 0));

    /// <summary>A row without a body of its own, or one that goes on in the middle of a sentence over a page break.</summary>
    public bool IsContinuedBy(RoleRow<RiskColumn> row)
    {
        var body = Body(row);
        if (body.Length == 0)
            return row.Alone is null || _first.Of.Header.Roles.Any(r => r.Value is RiskColumn.Mitigation or RiskColumn.Control && row.At(r.Key).Length > 0);
        if (IsSpanned(row))
            return true;
        var unnamed = row[RiskColumn.Ref].Length == 0 && row[RiskColumn.Title].Length == 0 && row[RiskColumn.Owner].Length == 0;
        return unnamed && row.Of.Continues && row.Index == row.Of.FirstRow && char.IsLower(body[0]);
    }

    public void Append(RoleRow<RiskColumn> row)
    {
        Rows++;
        foreach (var role in Enum.GetValues<RiskColumn>().Where(role => !row.IsSpanned(role)))
            _texts[role] = Fold.Spaces($"{_texts[role]} {TextOf(row, role)}");
        _impact = Fold.Spaces($"{_impact} {(row.IsSpanned(RiskColumn.Impact) ? "" : Words(row, Layout.Impact))}");
    }

    public Risk ToRisk(double confidence)
    {
        var controls = Measures.Split(_texts[RiskColumn.Control]);
        var (title, description) = Naming();
        var (value, basis) = RiskValue.Of(_first);
        return new Risk(_paper.Row(_first.Of.Table, _first.Row), confidence)
        {
            Ref = Text(RiskColumn.Ref),
            Title = title,
            Description = description,
            Cause = Text(RiskColumn.Cause),
            Impact = _impact.Length > 0 ? _impact : null,
            Mitigations = [.. controls, .. Measures.Split(_texts[RiskColumn.Mitigation])],
            Controls = controls,
            Workstream = Text(RiskColumn.Workstream) ?? _section,
            Owner = Text(RiskColumn.Owner),
            Inherent = Layout.Score(_first, RiskStage.Inherent),
            Residual = Layout.Score(_first, RiskStage.Residual),
            Target = Layout.Score(_first, RiskStage.Target),
            Direction = RiskDirections.Of(_texts[RiskColumn.Direction]),
            DirectionRaw = Text(RiskColumn.Direction),
            ReviewDate = Dates.First(_texts[RiskColumn.ReviewDate])?.To,
            ReviewDateRaw = Text(RiskColumn.ReviewDate),
            Value = value,
            ValueBasis = basis,
        };
    }

    private static string TextOf(RoleRow<RiskColumn> row, RiskColumn role) =>
        role is RiskColumn.Control or RiskColumn.Mitigation ? row.Listed(role) : row[role];

    private static string Body(RoleRow<RiskColumn> row) =>
        row[RiskColumn.Description] is { Length: > 0 } told ? told : row[RiskColumn.Risk] is { Length: > 0 } risk ? risk : row[RiskColumn.Title] + row[RiskColumn.Name];

    private static bool IsSpanned(RoleRow<RiskColumn> row) =>
        row.IsSpanned(RiskColumn.Description) || (row[RiskColumn.Description].Length == 0 && (row.IsSpanned(RiskColumn.Risk) || row.IsSpanned(RiskColumn.Title)));

    /// <summary>"Risk" beside "Description" is a title; alone it is the description.</summary>
    private (string? Title, string? Description) Naming()
    {
        var title = Text(RiskColumn.Title) ?? Text(RiskColumn.Name);
        var (risk, description) = (Text(RiskColumn.Risk), Text(RiskColumn.Description));
        return description is null ? (title, risk) : (title ?? risk, description);
    }

    private string? Text(RiskColumn role) => _texts[role] is { Length: > 0 } text ? text : null;

    private static string Words(RoleRow<RiskColumn> row, IReadOnlyList<int> columns) =>
        string.Join(' ', columns.Select(row.At).Where(t => t.Length > 0));
}
