using System.Globalization;
using System.Text;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Reading.Scan;

/// <summary>Reads tesseract's TSV: level, page, block, paragraph, line, word, left, top, width, height, confidence, text; level 5 is a word.</summary>
internal static class TesseractTsv
{
    private const int Fields = 12;
    private const double NearlyUsual = 0.3;

    /// <param name="scale">Points a pixel.</param>
    /// <returns>In tesseract's reading order. The height of a word is that of its line, so that it follows the font and not the letters.</returns>
    public static IReadOnlyList<Word> Words(byte[] tsv, double scale)
    {
        var words = new List<Word>();
        var line = default(Box);
        Span<Range> at = stackalloc Range[Fields];
        foreach (var row in Encoding.UTF8.GetString(tsv).AsSpan().EnumerateLines())
        {
            if (row.Split(at, '\t') < Fields - 1 || row[at[0]] is not ("4" or "5"))
                continue;
            double x = Number(row[at[6]]) * scale, y = Number(row[at[7]]) * scale;
            var box = new Box(x, y, x + (Number(row[at[8]]) * scale), y + (Number(row[at[9]]) * scale));
            if (row[at[0]] is "4")
                line = box;
            else if (!row[at[11]].IsWhiteSpace())
                words.Add(new Word(row[at[11]].ToString(), InLine(box, line)) { Confidence = Math.Clamp(Number(row[at[10]]) / 100, 0, 1) });
        }

        return Even(words);
    }

    /// <summary>
    /// A line box is as high as the letters that happen to stand in it; lines of nearly the usual height are of the
    /// usual size, and get its height.
    /// </summary>
    private static IReadOnlyList<Word> Even(List<Word> words)
    {
        if (words.Count == 0)
            return words;
        var usual = words.Select(w => w.Box.Height).Order().ElementAt(words.Count / 2);
        return [.. words.Select(w => Math.Abs(w.Box.Height - usual) > NearlyUsual * usual ? w
            : w with { Box = w.Box with { Y0 = w.Box.CentreY - (usual / 2), Y1 = w.Box.CentreY + (usual / 2) } })];
    }

    /// <summary>A line box much taller than its word holds something else beside text; then the word keeps its own height.</summary>
    private static Box InLine(Box word, Box line) =>
        line.Height > 0 && line.Height < 2.2 * word.Height ? word with { Y0 = line.Y0, Y1 = line.Y1 } : word;

    private static double Number(ReadOnlySpan<char> text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
