using Croydon.Papers.Documents;

namespace Croydon.Papers.Items;

/// <summary>
/// Items of a list in a cell whose bullets are drawn and not written: a line that ends although the next word would have
/// fitted ends an item.
/// </summary>
public static class ForcedBreaks
{
    private const double Space = 0.3;

    /// <summary>The text with "•" in front of each item; as it is where the cell has one item, or no lines with boxes.</summary>
    public static string Marked(Cell cell)
    {
        if (cell.Lines.Count < 2 || cell.Box is not { } box || cell.Lines.Any(l => l.Box is null))
            return cell.Text;
        var right = box.X1 - Math.Max(0, cell.Lines.Min(l => l.Box!.Value.X0) - box.X0);
        var breaks = Enumerable.Range(1, cell.Lines.Count - 1).Where(i => IsForced(cell.Lines[i - 1], cell.Lines[i], right)).ToHashSet();
        return breaks.Count == 0 ? cell.Text
            : "• " + string.Concat(cell.Lines.Select((l, i) => i == 0 ? l.Text : $" {(breaks.Contains(i) ? "• " : "")}{l.Text}"));
    }

    private static bool IsForced(Line line, Line next, double right) =>
        next.Words.Count > 0 && char.IsUpper(next.Text[0])
        && line.Box!.Value.X1 + (Space * line.Box.Value.Height) + next.Words[0].Box.Width < right;
}
