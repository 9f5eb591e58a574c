using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Reading.PlainText;

/// <summary>Tables in text: rows between pipes with a rule under the header, or rows of cells with tabs between.</summary>
internal static partial class TextTables
{
    /// <summary>How many lines from <paramref name="start"/> form a table; 0 where none starts there.</summary>
    public static int RowsFrom(string[] lines, int start)
    {
        var isRow = IsPipeRow(lines[start]) ? IsPipeRow : IsTabRow(lines[start]) ? (Func<string, bool>)GoesOn : null;
        if (isRow is null)
            return 0;
        var end = start;
        while (end < lines.Length && isRow(lines[end]))
            end++;
        return end - start;
    }

    public static Block Read(string[] lines, int start, int count)
    {
        var rows = new List<TableRow>();
        var headers = 0;
        for (var i = start; i < start + count; i++)
        {
            if (Rule().IsMatch(lines[i]))
                headers = headers == 0 ? rows.Count : headers;
            else
                rows.Add(new TableRow(Cells(lines[i], i + 1)) { Line = i + 1, Raw = lines[i] });
        }

        var table = new Table(Square(rows)) { HeaderRows = headers };
        var text = string.Join('\n', rows.Select(r => string.Join(" | ", r.Cells.Select(c => c?.Text))));
        var shown = rows.Select(r => Line.OfFile(r.Line!.Value, string.Join(' ', r.Cells.Where(c => c is { Text.Length: > 0 }).Select(c => c!.Text))) with { Raw = r.Raw });
        return new Block(BlockKind.Table, text, [.. shown]) { Table = table };
    }

    private static List<Cell?> Cells(string line, int number)
    {
        var cells = IsPipeRow(line) ? Pipe().Split(line.Trim().Trim('|')) : line.Split('\t');
        return [.. cells.Select(c => Fold.Spaces(Markup.Strip(Break().Replace(c, " "))))
            .Select(t => t.Length == 0 ? Cell.Empty : new Cell(t) { Lines = [Line.OfFile(number, t)] })];
    }

    /// <summary>Rows are filled up with empty cells to the width of the widest.</summary>
    private static List<TableRow> Square(List<TableRow> rows)
    {
        var width = rows.Count == 0 ? 0 : rows.Max(r => r.Cells.Count);
        return [.. rows.Select(r => r with { Cells = [.. r.Cells, .. Enumerable.Repeat<Cell?>(Cell.Empty, width - r.Cells.Count)] })];
    }

    private static bool IsPipeRow(string line) => line.TrimStart() is ['|', ..] && line.Count(c => c == '|') >= 2;

    /// <summary>Below such a row also one cell with empty ones behind it.</summary>
    private static bool GoesOn(string line) => IsTabRow(line) || (line.EndsWith('\t') && !string.IsNullOrWhiteSpace(line));

    /// <summary>Cells with a tab between, or one cell with empty ones on both sides.</summary>
    private static bool IsTabRow(string line) =>
        line.Trim().Contains('\t', StringComparison.Ordinal) || (line is ['\t', .., '\t'] && !string.IsNullOrWhiteSpace(line));

    // "|---|:--:|" under a header
    [GeneratedRegex(@"^(?=.*-)\s*\|(?:\s*:?-+:?\s*\||\s*\|)+\s*$")]
    private static partial Regex Rule();

    // a pipe between cells, not an escaped one
    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Pipe();

    // "<br>" inside a cell
    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Break();
}
