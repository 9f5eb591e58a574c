using Croydon.Papers.Documents;
using Croydon.Papers.Reading;

namespace Croydon.Papers.Layout;

/// <summary>
/// Finds words that the text layer holds and the page does not show: clipped by the edge of a cell, white on white,
/// without ink. Letters change the colour from pixel to pixel in most columns of their box; a hidden run does so in next to none,
/// whatever rules and shades lie behind it.
/// </summary>
internal static class HiddenWords
{
    /// <summary>Share of the smaller box that another word may cover on an honest page: tight leading, accents, kerning.</summary>
    private const double MostCovered = 0.3;

    /// <summary>Least difference in one channel, 0 to 255, that counts as ink.</summary>
    private const int Contrast = 18;

    /// <summary>Share of columns with ink below which nothing is drawn.</summary>
    private const double LeastInked = 0.1;

    /// <summary>Fewer columns in sight prove nothing, in pixels.</summary>
    private const int LeastColumns = 8;

    /// <summary>Share of its height in which a column must be in sight.</summary>
    private const double LeastRows = 0.6;

    /// <summary>Smaller letters may vanish in a small rendering, in points.</summary>
    private const double LeastHeight = 5;

    /// <summary>True where words stand on one another: one of them is not seen.</summary>
    public static bool AreSuspected(IReadOnlyList<Word> words)
    {
        var sorted = words.OrderBy(w => w.Box.Y0).ToList();
        var tallest = sorted.Select(w => w.Box.Height).DefaultIfEmpty().Max();
        for (var i = 0; i < sorted.Count; i++)
            for (var j = i + 1; j < sorted.Count && sorted[j].Box.Y0 < sorted[i].Box.Y1 && sorted[j].Box.Y0 - sorted[i].Box.Y0 < tallest; j++)
                if (Covered(sorted[i].Box, sorted[j].Box) > MostCovered)
                    return true;
        return false;
    }

    /// <param name="image">One pixel a point.</param>
    /// <returns>None where half of the words or more seem hidden: then the rendering lacks a font, not the page its words.</returns>
    public static IReadOnlySet<Word> Find(IReadOnlyList<Word> words, PageImage image)
    {
        var hidden = new HashSet<Word>(ReferenceEqualityComparer.Instance);
        foreach (var run in Runs(words))
            if (IsHidden(run, words, image))
                hidden.UnionWith(run);
        return hidden.Count * 2 < words.Count ? hidden : new HashSet<Word>();
    }

    /// <summary>Words of one size on one line, with no more than a space between: drawn, or clipped, together.</summary>
    private static IEnumerable<List<Word>> Runs(IReadOnlyList<Word> words)
    {
        List<Word> run = [];
        foreach (var word in words.OrderBy(w => w.Box.Y0).ThenBy(w => w.Box.X0))
        {
            if (run.Count > 0 && !Continues(run[^1].Box, word.Box))
            {
                yield return run;
                run = [];
            }

            run.Add(word);
        }

        if (run.Count > 0)
            yield return run;
    }

    private static bool Continues(Box before, Box word) =>
        word.Y0 == before.Y0 && Math.Abs(word.Height - before.Height) < 0.5 && word.X0 - before.X1 < word.Height;

    private static bool IsHidden(List<Word> run, IReadOnlyList<Word> words, PageImage image)
    {
        if (run[0].Box.Height < LeastHeight)
            return false;
        var around = Box.Around(run.Select(w => w.Box))!.Value;
        var over = words.Where(w => Covered(around, w.Box) > 0 && !run.Contains(w)).Select(w => w.Box).ToList();
        int columns = 0, inked = 0;
        foreach (var box in run.Where(w => w.Text.Any(char.IsLetterOrDigit)).Select(w => w.Box))
        {
            for (var x = Math.Max(1, (int)Math.Ceiling(box.X0)); x < Math.Min(image.Width, (int)box.X1); x++)
            {
                var (rows, ink) = Look(image, x, box, over.FindAll(o => x >= o.X0 - 1 && x <= o.X1 + 1));
                if (rows < LeastRows * box.Height)
                    continue;
                columns++;
                inked += ink ? 1 : 0;
            }
        }

        return columns >= LeastColumns && inked <= LeastInked * columns;
    }

    /// <summary>How much of a column no other word covers, and whether ink is there.</summary>
    private static (int Rows, bool Ink) Look(PageImage image, int x, Box box, List<Box> over)
    {
        var (rows, ink) = (0, false);
        for (var y = Math.Max(0, (int)box.Y0); y < Math.Min(image.Height, (int)Math.Ceiling(box.Y1)); y++)
        {
            if (over.Exists(o => y >= o.Y0 - 1 && y <= o.Y1))
                continue;
            rows++;
            ink |= IsInk(image, ((y * image.Width) + x) * 3);
        }

        return (rows, ink);
    }

    private static bool IsInk(PageImage image, int at) =>
        Math.Abs(image.Rgb[at] - image.Rgb[at - 3]) > Contrast
        || Math.Abs(image.Rgb[at + 1] - image.Rgb[at - 2]) > Contrast
        || Math.Abs(image.Rgb[at + 2] - image.Rgb[at - 1]) > Contrast;

    private static double Covered(Box one, Box other)
    {
        var shared = one.HorizontalOverlap(other) * one.VerticalOverlap(other);
        return shared <= 0 ? 0 : shared / Math.Max(1, Math.Min(one.Width * one.Height, other.Width * other.Height));
    }
}
