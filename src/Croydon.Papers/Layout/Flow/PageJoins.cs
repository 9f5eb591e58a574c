namespace Croydon.Papers.Layout.Flow;

/// <summary>Tells whether a paragraph runs over the end of its column or page.</summary>
internal static class PageJoins
{
    private const double OtherSize = 0.06;
    private const int RunningWords = 7;

    /// <param name="after">The first paragraph of the next column or page.</param>
    public static bool Continues(Draft before, Draft after)
    {
        var (last, first) = (before.Lines[^1], after.Lines[0]);
        return after.Page - last.Line.Page <= 1
            && after.Marker is null
            && last.SameSize(first, OtherSize) && last.Bold == first.Bold
            && !Paragraphs.EndsSentence(last)
            && (char.IsLower(first.Line.Text[0]) || RunsToTheEdge(before, first));
    }

    private static bool RunsToTheEdge(Draft before, LineShape first) =>
        before.Lines.Sum(l => l.Line.Words.Count) > RunningWords
        && !Paragraphs.EndsEarly(before.Lines[^1], first, before.Lines.Min(l => l.Box.X0), before.Right);
}
