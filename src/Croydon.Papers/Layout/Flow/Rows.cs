using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Flow;

/// <summary>Groups words into rows: what shares a base line across the page, whatever column it stands in.</summary>
internal static class Rows
{
    /// <summary>A little less than half: what is centred beside two lines goes with the upper one.</summary>
    private const double SharedHeight = 0.45;

    private const double OtherSize = 2;
    private const double TallerThanWide = 1.7;

    /// <summary>Top to bottom; the words of a row left to right. Words set sideways are left out.</summary>
    public static IReadOnlyList<IReadOnlyList<Word>> Of(IEnumerable<Word> words)
    {
        var rows = new List<List<Word>>();
        var tallest = new List<Box>();
        foreach (var word in words.OrderBy(w => w.Box.CentreY))
        {
            var at = rows.Count - 1;
            if (at >= 0 && Shares(tallest[at], word.Box))
            {
                rows[at].Add(word);
                tallest[at] = word.Box.Height > tallest[at].Height ? word.Box : tallest[at];
            }
            else
            {
                rows.Add([word]);
                tallest.Add(word.Box);
            }
        }

        return [.. rows.Select(r => (IReadOnlyList<Word>)[.. r.OrderBy(w => w.Box.X0)])];
    }

    /// <summary>True for a word set sideways: of three letters or more and clearly taller than wide.</summary>
    public static bool IsSideways(Word word) => word.Text.Length >= 3 && word.Box.Height > TallerThanWide * word.Box.Width;

    private static bool Shares(Box row, Box word)
    {
        var (small, large) = (Math.Min(row.Height, word.Height), Math.Max(row.Height, word.Height));
        return large <= OtherSize * small
            ? row.VerticalOverlap(word) >= SharedHeight * small
            : Math.Abs(row.CentreY - word.CentreY) < SharedHeight * small;
    }
}
