using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Kpis;

/// <summary>The text of a narrow cell, words healed that were broken for want of room.</summary>
internal static class CellText
{
    /// <summary>Cells that a ruling cut one text into, read line by line across them.</summary>
    public static string Of(IReadOnlyList<Cell> cells)
    {
        var words = cells.SelectMany(c => c.Lines).SelectMany(l => l.Words).OrderBy(w => w.Box.CentreY).ToList();
        if (words.Count == 0)
            return string.Join(' ', cells.Select(c => c.Text));
        var lines = new List<List<Word>>();
        foreach (var word in words)
        {
            if (lines.Count > 0 && lines[^1][0].Box.VerticalOverlap(word.Box) * 2 >= word.Box.Height)
                lines[^1].Add(word);
            else
                lines.Add([word]);
        }

        return string.Join(' ', lines.SelectMany(l => l.OrderBy(w => w.Box.X0)).Select(w => w.Text));
    }

    /// <summary>"Total" for a cell that shows "Tota" over "l", "Apr-17" for "Apr-" over "17", a dash between spaces left as it is; any other cell's text as it is.</summary>
    public static string Of(Cell cell)
    {
        if (cell.Lines.Count < 2)
            return cell.Text;
        var text = cell.Lines[0].Text.Trim();
        foreach (var line in cell.Lines.Skip(1).Select(l => l.Text.Trim()).Where(t => t.Length > 0))
            text += (text is [.., not ' ', '-'] || (line.Length == 1 && char.IsLower(line[0]) && text.Length > 0 && char.IsLower(text[^1])) ? "" : " ") + line;
        return text;
    }
}
