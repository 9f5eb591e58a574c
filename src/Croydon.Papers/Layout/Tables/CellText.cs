using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Layout.Tables;

/// <summary>The words of one cell as lines, sideways ones too.</summary>
internal static partial class CellText
{
    private const double SharedHeight = 0.5;

    /// <param name="words">In the reader's order.</param>
    public static IReadOnlyList<Line> Lines(int page, IReadOnlyList<Word> words)
    {
        if (words.Count == 0)
            return [];
        var sideways = IsSideways(words);
        var turned = words.Select(w => (Word: w, Box: sideways ? Turn(w.Box, ReadsUp(words)) : w.Box)).ToList();
        var rows = new List<List<(Word Word, Box Box)>>();
        foreach (var word in turned.OrderBy(w => w.Box.CentreY))
        {
            if (rows.Count > 0 && rows[^1][^1].Box.VerticalOverlap(word.Box) >= SharedHeight * Math.Min(rows[^1][^1].Box.Height, word.Box.Height))
                rows[^1].Add(word);
            else
                rows.Add([word]);
        }

        return [.. rows.Select(r => Line.OfPage(page, [.. r.OrderBy(w => w.Box.X0).Select(w => w.Word)]))];
    }

    public static Cell Cell(int page, IReadOnlyList<Word> words, Area area, Box box, string? fill)
    {
        var lines = Lines(page, words);
        var text = Repair.Ligatures(string.Join(' ', lines.Select(l => l.Text)));
        return new Cell(TornDate().Replace(text, ""), area.Rows, area.Columns) { Box = box, Fill = fill, Lines = lines };
    }

    /// <summary>Most of the letters stand in words of two and more characters that are higher than wide.</summary>
    private static bool IsSideways(IReadOnlyList<Word> words)
    {
        var telling = words.Where(w => w.Text.Length > 1).ToList();
        return telling.Count > 0 && telling.Where(w => w.Box.Height > 1.3 * w.Box.Width).Sum(w => w.Text.Length) * 2 > telling.Sum(w => w.Text.Length);
    }

    /// <summary>From the foot of the page to its head, as nearly all are; the reader's order tells where there are two words.</summary>
    private static bool ReadsUp(IReadOnlyList<Word> words)
    {
        var steps = words.Zip(words.Skip(1)).Where(p => p.First.Box.HorizontalOverlap(p.Second.Box) > 0).Select(p => p.Second.Box.CentreY - p.First.Box.CentreY).ToList();
        return steps.Count(s => s > 0) <= steps.Count(s => s < 0) || steps.Count == 0;
    }

    // the space in "30/06/202 4", "30/06/2 024": a date broken in its year for want of room
    [GeneratedRegex(@"(?:(?<=(?<!\d)\d{1,2}/\d{1,2}/20\d)\s(?=\d(?!\d))|(?<=(?<!\d)\d{1,2}/\d{1,2}/2)\s(?=\d{3}(?!\d)))")]
    private static partial Regex TornDate();

    private static Box Turn(Box box, bool up) => up
        ? new Box(-box.Y1, box.X0, -box.Y0, box.X1)
        : new Box(box.Y0, -box.X1, box.Y1, -box.X0);
}
