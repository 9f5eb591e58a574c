namespace Croydon.Papers.Items.Kpis;

/// <summary>Which of several target columns is meant.</summary>
internal static class Targets
{
    /// <summary>The target of the last period reported, else the first target column's; "" where the row has none.</summary>
    public static string Text(KpiRow row)
    {
        var columns = row.Head.Columns.Where(c => c.Role == ColumnRole.Target).ToList();
        var last = row.Head.Figures.LastOrDefault(c => row.TextAt(c.Index).Length > 0)?.Period?.Period.Code;
        var meant = columns.Find(c => last is not null && c.Period?.Period.Code == last) ?? (columns.Count > 0 ? columns[0] : null);
        return meant is not null ? row.TextAt(meant.Index) : OfLine(row, LineKind.Target);
    }

    /// <summary>What the indicator's row of targets (or floors) gives for the last period that has one and, where figures are reported, one of these; "" where there is no such row.</summary>
    public static string OfLine(KpiRow row, LineKind kind)
    {
        var given = row.Head.Figures.Where(c => row.LineText(kind, c.Index).Length > 0).ToList();
        var meant = given.FindLast(c => row.TextAt(c.Index).Length > 0) ?? given.LastOrDefault();
        return meant is null ? "" : row.LineText(kind, meant.Index);
    }
}
