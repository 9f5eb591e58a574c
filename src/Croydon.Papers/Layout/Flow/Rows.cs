using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Flow;

/// <summary>Groups words into rows: what shares a base line across the page, whatever column it stands in.</summary>
internal static class Rows
{
    private const double TallerThanWide = 1.7;

    /// <summary>Top to bottom; the words of a row left to right. Words set sideways are left out.</summary>
    public static IReadOnlyList<IReadOnlyList<Word>> Of(IEnumerable<Word> words)
    {
        var rows = new List<Row>();
        foreach (var word in words.OrderBy(w => w.Box.CentreY))
        {
            if (rows.Count == 0 || !rows[^1].Takes(word))
                rows.Add(new Row(word));
        }

        return [.. rows.Select(r => r.Words)];
    }

    /// <summary>True for a word set sideways: of three letters or more and clearly taller than wide.</summary>
    public static bool IsSideways(Word word) => word.Text.Length >= 3 && word.Box.Height > TallerThanWide * word.Box.Width;
}
