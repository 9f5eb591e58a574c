using System.Globalization;
using System.Text;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Reading.Pdf;

/// <summary>
/// Reads `pdftotext -tsv`: a header line, then level, page, paragraph, block, line, word, left, top, width, height,
/// confidence, text, with tabs between. Level 1 is a page, level 5 a word; the levels between are poppler's own
/// grouping, which merges neighbouring cells of a table and is not used.
/// </summary>
internal static class PopplerTsv
{
    private const int Fields = 12;

    public static IReadOnlyList<Page> Pages(byte[] tsv)
    {
        var pages = new List<Page>();
        var words = new List<Word>();
        var spellings = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        Span<Range> at = stackalloc Range[Fields];
        using var lines = new StreamReader(new MemoryStream(tsv), Encoding.UTF8);
        while (lines.ReadLine() is { } read)
        {
            var line = read.AsSpan();
            if (line.Split(at, '\t') < Fields)
                continue;
            if (line[at[0]] is "1")
            {
                words = [];
                pages.Add(new Page(pages.Count + 1, Number(line[at[8]]), Number(line[at[9]]), words));
            }
            else if (line[at[0]] is "5" && pages.Count > 0 && !line[at[11]].IsWhiteSpace())
            {
                double x = Number(line[at[6]]), y = Number(line[at[7]]);
                words.Add(new Word(Once(spellings, line[at[11]]), new Box(x, y, x + Number(line[at[8]]), y + Number(line[at[9]]))));
            }
        }

        return pages;
    }

    /// <summary>One string for all words of one spelling: a long paper repeats most of its words.</summary>
    private static string Once(HashSet<string>.AlternateLookup<ReadOnlySpan<char>> spellings, ReadOnlySpan<char> text)
    {
        if (spellings.TryGetValue(text, out var known))
            return known;
        var spelling = text.ToString();
        spellings.Set.Add(spelling);
        return spelling;
    }

    private static double Number(ReadOnlySpan<char> text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
