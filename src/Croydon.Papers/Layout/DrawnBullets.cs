using System.Globalization;
using Croydon.Papers.Documents;
using Croydon.Papers.Layout.Flow;

namespace Croydon.Papers.Layout;

/// <summary>Bullets that are painted and not written, as browsers and slide makers do: small discs and squares in front of a line.</summary>
internal static class DrawnBullets
{
    /// <summary>Stands for the painted one.</summary>
    private const string Bullet = "•";

    /// <summary>Its size, in heights of the line.</summary>
    private const double Smallest = 0.12;
    private const double Largest = 0.6;

    /// <summary>How far its middle may be from that of the line, in heights of the line.</summary>
    private const double OffMiddle = 0.25;

    /// <summary>White between it and the first word, in heights of the line.</summary>
    private const double LeastGap = 0.15;
    private const double MostGap = 2.5;

    /// <summary>No other word stands so near before it, in heights of the line.</summary>
    private const double ClearBefore = 1.5;

    /// <param name="words">Those of running text.</param>
    /// <param name="dots">What is painted as small as a bullet.</param>
    /// <returns>A word for each, as high as its line and as wide as it is painted.</returns>
    public static IReadOnlyList<Word> Find(IReadOnlyList<Word> words, IReadOnlyList<Box> dots)
    {
        if (dots.Count == 0)
            return [];
        return [.. Rows.Of(words).SelectMany(FirstsOf).Select(w => Before(w, dots)).OfType<Word>()];
    }

    /// <summary>Words of a row that open it or stand after a gap.</summary>
    private static IEnumerable<Word> FirstsOf(IReadOnlyList<Word> row) =>
        row.Where((w, i) => (char.IsLetterOrDigit(w.Text[0]) || char.GetUnicodeCategory(w.Text[0]) == UnicodeCategory.InitialQuotePunctuation) && (i == 0 || w.Box.X0 - row[i - 1].Box.X1 > ClearBefore * w.Box.Height));

    private static Word? Before(Word first, IReadOnlyList<Box> dots)
    {
        foreach (var dot in dots)
            if (Opens(dot, first.Box))
                return first with { Text = Bullet, Box = new Box(dot.X0, first.Box.Y0, dot.X1, first.Box.Y1) };
        return null;
    }

    private static bool Opens(Box dot, Box word) =>
        dot.Height > Smallest * word.Height && dot.Height < Largest * word.Height
        && Math.Abs(dot.CentreY - word.CentreY) < OffMiddle * word.Height
        && word.X0 - dot.X1 > LeastGap * word.Height && word.X0 - dot.X1 < MostGap * word.Height;
}
