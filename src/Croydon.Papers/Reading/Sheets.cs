using Croydon.Papers.Documents;

namespace Croydon.Papers.Reading;

/// <summary>Which pages are of a size that can be looked at as pictures: a PDF may claim sheets as large as a field.</summary>
public static class Sheets
{
    /// <summary>In square points: twice A0, which takes 48 MB at one pixel a point.</summary>
    private const double Largest = 2 * 2384 * 3370;

    /// <summary>Such a page is read by its words alone.</summary>
    public static bool IsTooLarge(Page page) => page.Width * page.Height > Largest;

    /// <summary>What a user must know of such pages: one problem for all, at the first; null where there are none.</summary>
    public static Problem? Explain(IReadOnlyList<Page> pages)
    {
        var large = pages.Where(IsTooLarge).ToList();
        return large.Count == 0 ? null : new Problem("read", Severity.Warning, large[0].Number,
            $"{(large.Count == 1 ? "1 page is" : $"{large.Count} pages are")} larger than two sheets of A0 (this one {large[0].Width / 72:0} by {large[0].Height / 72:0} inches) and read by words alone, without pictures, ruled tables and colours: print the paper to a PDF of a usual size and read that.");
    }
}
