using Croydon.Papers.Documents;

namespace Croydon.Papers.Reading.Pdf;

/// <summary>Marks the words that stand in a bold font: pdftotext gives the words, pdftohtml the fonts, and their places bring both together.</summary>
internal static class FontWeights
{
    private const double Tolerance = 2;

    public static Page Mark(Page page, IReadOnlyList<FontRun> runs)
    {
        if (runs.Count == 0)
            return page;
        var words = page.Words.ToArray();
        var byHeight = Enumerable.Range(0, words.Length).OrderBy(i => words[i].Box.CentreY).ToArray();
        var heights = Array.ConvertAll(byHeight, i => words[i].Box.CentreY);
        foreach (var run in runs)
            MarkRun(run, words, byHeight, heights);
        return page with { Words = words };
    }

    private static void MarkRun(FontRun run, Word[] words, int[] byHeight, double[] heights)
    {
        var from = Array.BinarySearch(heights, run.Box.Y0);
        from = from < 0 ? ~from : from;
        var inside = new List<int>();
        for (var i = from; i < heights.Length && heights[i] <= run.Box.Y1; i++)
        {
            var box = words[byHeight[i]].Box;
            if (box.CentreX >= run.Box.X0 - Tolerance && box.CentreX <= run.Box.X1 + Tolerance)
                inside.Add(byHeight[i]);
        }

        inside.Sort((a, b) => words[a].Box.X0.CompareTo(words[b].Box.X0));
        var mixed = run.Tokens.Any(t => !t.Bold);
        var next = 0;
        foreach (var at in inside)
        {
            if (mixed && (next = Find(run.Tokens, words[at].Text, next)) < 0)
                return;
            if (!mixed || run.Tokens[next++].Bold)
                words[at] = words[at] with { Bold = true };
        }
    }

    private static int Find(IReadOnlyList<(string Text, bool Bold)> tokens, string word, int from)
    {
        for (var i = from; i < tokens.Count; i++)
            if (string.Equals(tokens[i].Text, word, StringComparison.Ordinal))
                return i;
        return -1;
    }
}
