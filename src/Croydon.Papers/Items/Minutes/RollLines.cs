using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Minutes;

/// <summary>One line of a roll.</summary>
/// <param name="IsItem">True where it begins an item of a list: it is parted from the name before.</param>
internal sealed record RollLine(string Text, bool IsItem);

/// <summary>The lines at the head of minutes with the rolls that are set as tables or in columns taken apart.</summary>
internal static partial class RollLines
{
    // Words of one column stand nearer to each other than this many times their height.
    private const double ColumnGap = 1.5;

    public static IEnumerable<RollLine> Of(IReadOnlyList<FlowLine> head)
    {
        foreach (var line in head)
            if (CellsOf(line) is { Count: > 0 } cells)
                foreach (var text in OfRow(cells))
                    yield return text;
            else
                yield return new RollLine(line.Text, line.StartsBlock && line.Block.Kind == BlockKind.ListItem);
    }

    /// <summary>A label with its names beside it; an office or a place with the person who stands for it; else cell by cell.</summary>
    private static IEnumerable<RollLine> OfRow(List<Cell> cells)
    {
        if (cells.Count > 1 && Roll.IsAnyLabel(cells[0].Text))
            return [new RollLine(cells[0].Text, true), .. cells.Skip(1).SelectMany(Lines)];
        if (cells is [var one, var two] && Paired(one.Text, two.Text) is { } paired)
            return [new RollLine(paired, true)];
        return cells.SelectMany(Lines);
    }

    private static IEnumerable<RollLine> Lines(Cell cell) =>
        cell.Lines.Count == 0 ? [new RollLine(cell.Text, true)] : cell.Lines.Select((l, i) => new RollLine(l.Text.Trim(), i == 0));

    /// <summary>"Treasurer" beside "Steve Field" is "Steve Field (Treasurer)", "Northton" beside "Councillor Reed" is "Councillor Reed (Northton)"; null for other pairs.</summary>
    private static string? Paired(string one, string two)
    {
        var (left, right) = (PersonNames.Single(one), PersonNames.Single(two));
        if (right is not null && (left is null || (left.Title is null && right.Title is not null)) && !Roll.IsAnyLabel(one) && PersonNames.List(one).Count <= 1)
            return $"{two} ({one})";
        return left is not null && right is null && PersonNames.List(two).Count == 0 && !Roll.IsAnyLabel(two) ? $"{one} ({two})" : null;
    }

    /// <summary>The cells of a row, or the columns of a line that wide gaps divide; empty for other lines.</summary>
    private static List<Cell> CellsOf(FlowLine line) =>
        line.Row is { } row ? [.. row.Cells.OfType<Cell>().Where(c => c.Text.Length > 0)]
        : Columns(line) is { Count: > 1 } columns ? [.. columns.Select(c => new Cell(c))]
        : [];

    private static List<string> Columns(FlowLine line)
    {
        if (line.Line is not { Words.Count: > 1 } of)
            return [.. Gap().Split(line.Text)];
        var columns = new List<string> { of.Words[0].Text };
        foreach (var (before, word) in of.Words.Zip(of.Words.Skip(1)))
            if (word.Box.X0 - before.Box.X1 > ColumnGap * word.Box.Height)
                columns.Add(word.Text);
            else
                columns[^1] += " " + word.Text;
        return columns;
    }

    // "Northton          Councillor Reed" in text that keeps its columns
    [GeneratedRegex(@"[ \t]{3,}")]
    private static partial Regex Gap();
}
