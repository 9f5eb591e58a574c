using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Tables;

/// <summary>Whether a page's words alone suggest a table: rendering costs more than reading, so prose is passed over.</summary>
internal static class Suspicion
{
    private const int LeastLines = 2;

    public static bool LooksTabular(IReadOnlyList<Word> words)
    {
        var split = 0;
        Word? last = null;
        foreach (var word in words.OrderBy(w => Math.Round(w.Box.CentreY / 3)).ThenBy(w => w.Box.X0))
        {
            if (last is not null && last.Box.VerticalOverlap(word.Box) > 0.5 * word.Box.Height && word.Box.X0 - last.Box.X1 > word.Box.Height)
                split++;
            last = word;
        }

        return split >= LeastLines;
    }
}
