using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Kpis;

/// <summary>What one of an indicator's several rows holds.</summary>
internal enum LineKind
{
    Actual,
    Target,
    Floor,
    Rag,
    Direction,

    /// <summary>Other councils', last year's, a variance: not the indicator's own.</summary>
    Beside,
}

/// <summary>Tables that give an indicator several rows: its figures, below them its targets, below them its ratings.</summary>
internal static class LineRows
{
    private static readonly (LineKind Kind, string[] Words)[] Names =
    [
        (LineKind.Actual, ["actual", "actuals", "performance", "result", "results", "outturn", "value", "actual performance", "monthly actual", "quarterly actual", "this year", "current year", "reported"]),
        (LineKind.Target, ["target", "targets", "monthly target", "quarterly target", "annual target", "goal"]),
        (LineKind.Floor, ["floor", "floor standard", "minimum", "minimum standard", "lower threshold"]),
        (LineKind.Rag, ["rag", "rag rating", "rag status", "status", "rating"]),
        (LineKind.Direction, ["dot", "direction of travel", "direction", "trend"]),
        (LineKind.Beside, ["previous year", "last year", "prior year", "variance", "difference", "england", "national", "england average", "national average", "statistical neighbours", "statistical neighbour average", "comparator", "benchmark", "london", "london average", "region", "regional average", "numerator", "denominator"]),
    ];

    /// <summary>Null for any other text.</summary>
    public static LineKind? KindOf(string text)
    {
        var key = Fold.Key(text).Trim(' ', ':', '.', '*', '(', ')', '%');
        foreach (var (kind, words) in Names)
        {
            if (words.Contains(key))
                return kind;
        }

        return null;
    }

    /// <summary>The rows of other tables as they are; of such tables the row with the figures, which knows the others.</summary>
    public static IEnumerable<KpiRow> Joined(IEnumerable<KpiRow> rows)
    {
        var open = new List<KpiRow>();
        foreach (var row in rows)
        {
            if (open.Count > 0 && !Goes(open, row))
            {
                if (Made(open) is { } whole)
                    yield return whole;
                open.Clear();
            }

            if (row.Line is null)
                yield return row;
            else
                open.Add(row);
        }

        if (Made(open) is { } last)
            yield return last;
    }

    private static bool Goes(List<KpiRow> open, KpiRow row) =>
        row.Line is { } kind && ReferenceEquals(row.Table, open[0].Table) && !open.Exists(r => r.Line == kind && kind != LineKind.Beside)
        && (row.Title.Length == 0 || row.Title == open[0].Title);

    /// <summary>Null where no row holds figures of its own.</summary>
    private static KpiRow? Made(List<KpiRow> rows)
    {
        if (rows.Find(r => r.Line == LineKind.Actual) is not { } actual)
            return null;
        var named = rows[0];
        return actual with { Lines = [.. rows.Where(r => r != actual)], Named = ReferenceEquals(named, actual) ? null : named };
    }
}
