using Croydon.Papers.Documents;

namespace Croydon.Papers.Reading.Pdf;

/// <summary>Marks the words most of whose letters stand in bold: pdftotext gives the words, mutool the letters with their fonts, and their places bring both together.</summary>
internal static class BoldWords
{
    /// <param name="bold">The middles of letters in bold, in the order in which they are drawn.</param>
    public static Page Mark(Page page, IReadOnlyList<(double X, double Y)> bold)
    {
        if (bold.Count == 0)
            return page;
        var letters = Count(page.Words, bold);
        return page with { Words = [.. page.Words.Select((w, i) => letters[i] * 2 > w.Text.Length ? w with { Bold = true } : w)] };
    }

    /// <summary>How many letters lie in each word. Letters follow each other much as words do: the word of the last one and the one after it come first.</summary>
    private static int[] Count(IReadOnlyList<Word> words, IReadOnlyList<(double X, double Y)> letters)
    {
        var counts = new int[words.Count];
        var at = -1;
        foreach (var (x, y) in letters)
        {
            if (at < 0 || !Holds(words[at].Box, x, y))
                at = at >= 0 && at + 1 < words.Count && Holds(words[at + 1].Box, x, y) ? at + 1 : Find(words, x, y);
            if (at >= 0)
                counts[at]++;
        }

        return counts;
    }

    private static int Find(IReadOnlyList<Word> words, double x, double y)
    {
        for (var i = 0; i < words.Count; i++)
            if (Holds(words[i].Box, x, y))
                return i;
        return -1;
    }

    private static bool Holds(Box box, double x, double y) => x >= box.X0 && x <= box.X1 && y >= box.Y0 && y <= box.Y1;
}
