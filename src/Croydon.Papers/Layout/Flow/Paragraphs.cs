namespace Croydon.Papers.Layout.Flow;

/// <summary>
/// Lines of one column become paragraphs. A new one begins where the white, the letter size, the weight, the indent
/// or a marker says so, or where the line above ended early although the next word had room.
/// </summary>
internal static class Paragraphs
{
    private const double OtherSize = 0.1;
    private const double ExtraWhite = 0.22;
    private const double LeastExtraWhite = 1.6;
    private const double Indent = 0.8;

    public static IEnumerable<Draft> Of(IReadOnlyList<LineShape> lines, double left, double right, double leading)
    {
        var open = new List<LineShape>();
        foreach (var line in lines)
        {
            if (open.Count > 0 && Breaks(open, line, left, right, leading))
            {
                yield return Draft.Of(open, right);
                open = [];
            }

            open.Add(line);
        }

        if (open.Count > 0)
            yield return Draft.Of(open, right);
    }

    /// <summary>True where the next line's first word would have fitted after the line above.</summary>
    public static bool EndsEarly(LineShape above, LineShape below, double left, double right)
    {
        var slack = Slack(above, left, right);
        var need = below.Line.Words[0].Box.Width + (0.6 * above.Size);
        return char.IsLower(below.Line.Text[0]) ? slack > need + (0.3 * (right - left)) : slack > need;
    }

    public static bool EndsSentence(LineShape line) => line.Line.Text.TrimEnd('”', '’', '"', '\'', ')', ' ') is [.., '.' or ':' or ';' or '?' or '!'];

    private static bool Breaks(List<LineShape> open, LineShape line, double left, double right, double leading)
    {
        var above = open[^1];
        if (line.Box.Y0 - above.Box.Y1 > (leading * line.Size) + Math.Max(LeastExtraWhite, ExtraWhite * line.Size) || !above.SameSize(line, OtherSize))
            return true;
        if (IsDisplay(above, line))
            return Slack(above, left, right) > 0.5 * (right - left);
        var early = EndsEarly(above, line, left, right);
        var ended = early || EndsSentence(above);
        return early
            || (ended && above.Bold != line.Bold)
            || (above.Bold && !line.Bold && !char.IsLower(line.Line.Text[0]))
            || (LineStart.MarkerOf(line.Line) is { } marker && (ended || LineStart.IsBullet(marker) || LineStart.IsSetOff(line.Line)))
            || (ended && (line.StartsBold || line.Line.Words.Count < 8) && LineStart.IsLabel(line.Line.Text))
            || ChangesIndent(open, line, ended);
    }

    /// <summary>Letters of headline size run over lines that are broken for looks.</summary>
    private static bool IsDisplay(LineShape above, LineShape line) => above.Size > 19 && line.Size > 19;

    private static double Slack(LineShape line, double left, double right)
    {
        var (before, after) = (line.Box.X0 - left, right - line.Box.X1);
        var centred = before > 2 * line.Size && Math.Abs(before - after) < line.Size;
        return centred ? before + after : after;
    }

    private static bool ChangesIndent(List<LineShape> open, LineShape line, bool ended)
    {
        var step = Indent * line.Size;
        var edge = open.Count > 1 ? open.Skip(1).Min(l => l.Box.X0) : open[0].Box.X0;
        if (line.Box.X0 < edge - step && open.Count > 1)
            return true;
        return ended && open.Count > 1 && line.Box.X0 > edge + step;
    }
}
