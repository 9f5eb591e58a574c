using Croydon.Papers.Documents;
using Croydon.Papers.Layout.Tables;
using Croydon.Papers.Reading;
using Croydon.Papers.Reading.Drawn;

namespace Croydon.Papers.Layout;

/// <summary>Tells words with a rule through their middle: text that a draft takes out.</summary>
internal static class StruckWords
{
    private const int LeastLetters = 3;
    private const double HighestShare = 0.35;
    private const double LowestShare = 0.75;
    private const int Enlarged = 3;

    /// <summary>Share of a word's width that a line has to run through.</summary>
    private const double LeastCovered = 0.9;

    /// <summary>Share of a line's length that lies on words.</summary>
    private const double LeastOnWords = 0.6;

    /// <summary>A thicker band is a shaded field, in points.</summary>
    private const int Thickest = 2;

    /// <summary>Difference of all channels together, 0 to 765, between ink and what it stands on.</summary>
    private const int Contrast = 150;

    /// <summary>In a small rendering the bars of letters may meet: those found there are looked at again in one of three times the size.</summary>
    public static async Task<IReadOnlyList<Word>> FindAsync(Page page, PageImage image, IPageImages images, CancellationToken cancel)
    {
        var suspects = page.Words.Where(w => IsStruck(w, image, 1)).ToList();
        if (suspects.Count == 0 || await images.RenderAsync(page.Number, Enlarged * TableFinder.Dpi, cancel) is not { } large)
            return [];
        return suspects.FindAll(w => IsStruck(w, large, Enlarged));
    }

    /// <summary>As above, by the lines that are drawn. A line that goes on where no word is divides a table or a page.</summary>
    public static IReadOnlyList<Word> Find(Page page, PageDrawing drawing)
    {
        var lines = drawing.Shapes.Select(s => s.Extent()).OfType<Box>().Where(b => b.Height <= Thickest && b.Width >= LeastLetters);
        return [.. lines.SelectMany(l => Along(l, page.Words)).Distinct(ReferenceEqualityComparer.Instance).Cast<Word>()];
    }

    /// <summary>The words that a line runs through from end to end; none where it does not keep to them.</summary>
    private static IEnumerable<Word> Along(Box line, IReadOnlyList<Word> words)
    {
        var met = words.Where(w => IsThroughMiddle(line, w.Box) && line.HorizontalOverlap(w.Box) > 0).ToList();
        return met.Sum(w => line.HorizontalOverlap(w.Box)) < LeastOnWords * line.Width ? []
            : met.Where(w => w.Text.Count(char.IsLetterOrDigit) >= LeastLetters && line.HorizontalOverlap(w.Box) >= LeastCovered * w.Box.Width);
    }

    private static bool IsThroughMiddle(Box line, Box word) =>
        line.CentreY >= word.Y0 + (HighestShare * word.Height) && line.CentreY <= word.Y0 + (LowestShare * word.Height);

    private static bool IsStruck(Word word, PageImage image, int scale)
    {
        int left = Math.Max(0, (int)Math.Ceiling(scale * word.Box.X0)), right = Math.Min(image.Width - 1, (int)(scale * word.Box.X1) - 1);
        if (word.Text.Count(char.IsLetterOrDigit) < LeastLetters || word.Box.Height > word.Box.Width || right - left < 2 * LeastLetters)
            return false;
        var top = (int)(scale * (word.Box.Y0 + (HighestShare * word.Box.Height)));
        var bottom = Math.Min(image.Height - 1, (int)(scale * (word.Box.Y0 + (LowestShare * word.Box.Height))));
        var ground = Math.Clamp((int)(scale * word.Box.Y0), 0, image.Height - 1);
        var rows = Enumerable.Range(top, Math.Max(0, bottom - top)).Count(y => IsInkThroughout(image, y, left, right, ground));
        return rows > 0 && rows <= scale * Thickest;
    }

    /// <summary>Unlike the ground, a row above the letters, in every pixel of the row.</summary>
    private static bool IsInkThroughout(PageImage image, int y, int left, int right, int ground)
    {
        for (var x = left; x <= right; x++)
            if (Difference(image, ((y * image.Width) + x) * 3, ((ground * image.Width) + x) * 3) < Contrast)
                return false;
        return true;
    }

    private static int Difference(PageImage image, int one, int other) =>
        Math.Abs(image.Rgb[one] - image.Rgb[other]) + Math.Abs(image.Rgb[one + 1] - image.Rgb[other + 1]) + Math.Abs(image.Rgb[one + 2] - image.Rgb[other + 2]);
}
