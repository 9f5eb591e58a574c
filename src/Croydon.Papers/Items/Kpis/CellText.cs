using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Kpis;

/// <summary>The text of a narrow cell, words healed that were broken for want of room.</summary>
internal static class CellText
{
    /// <summary>"Total" for a cell that shows "Tota" over "l"; any other cell's text as it is.</summary>
    public static string Of(Cell cell)
    {
        if (cell.Lines.Count < 2)
            return cell.Text;
        var text = cell.Lines[0].Text.Trim();
        foreach (var line in cell.Lines.Skip(1).Select(l => l.Text.Trim()).Where(t => t.Length > 0))
            text += (line.Length == 1 && char.IsLower(line[0]) && text.Length > 0 && char.IsLower(text[^1]) ? "" : " ") + line;
        return text;
    }
}
