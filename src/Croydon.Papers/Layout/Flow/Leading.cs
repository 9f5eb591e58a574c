namespace Croydon.Papers.Layout.Flow;

/// <summary>The white between two lines of one paragraph, as a share of the letter height: learnt from lines that must belong together.</summary>
internal static class Leading
{
    private const double Usual = 0.3;
    private const double WidestSeen = 1.2;
    private const int Enough = 4;

    /// <summary>The wide end of what is usual among lines that run into a line with a small letter.</summary>
    public static double Of(IEnumerable<Column> columns, double fallback = Usual)
    {
        var seen = new List<double>();
        foreach (var column in columns)
            for (var i = 1; i < column.Lines.Count; i++)
                if (RunsOn(column.Lines[i - 1], column.Lines[i], column.Right) && White(column.Lines[i - 1], column.Lines[i]) is < WidestSeen and > -0.6 and var white)
                    seen.Add(white);
        seen.Sort();
        return seen.Count < Enough ? fallback : seen[(seen.Count - 1) * 3 / 4];
    }

    private static double White(LineShape above, LineShape below) => (below.Box.Y0 - above.Box.Y1) / below.Size;

    private static bool RunsOn(LineShape above, LineShape below, double right) =>
        above.SameSize(below, 0.05) && char.IsLower(below.Line.Text[0]) && right - above.Box.X1 < 4 * above.Size;
}
