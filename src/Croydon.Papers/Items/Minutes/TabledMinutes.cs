using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Minutes;

/// <summary>Minutes that are set in a table, an ACTION column at the side: their cells as lines of text, and who is named beside them.</summary>
/// <param name="Lines">All lines of the minutes, those of such tables cell by cell.</param>
/// <param name="Owners">Who is named in the ACTION column beside the paragraph that holds the line.</param>
internal sealed partial record TabledMinutes(IReadOnlyList<FlowLine> Lines, IReadOnlyDictionary<Block, string> Owners)
{
    private const double ParagraphGap = 0.5;

    public static TabledMinutes Of(IReadOnlyList<FlowLine> lines)
    {
        var opened = new List<FlowLine>();
        var owners = new Dictionary<Block, string>(ReferenceEqualityComparer.Instance);
        var columns = new Dictionary<Block, int?>(ReferenceEqualityComparer.Instance);
        foreach (var line in lines)
            if (line.Row is { } row && IsMinutes(line.Block.Table!))
                opened.AddRange(OfRow(line, row, columns.TryGetValue(line.Block, out var at) ? at : columns[line.Block] = ActionColumn(line.Block.Table!), owners));
            else
                opened.Add(line);
        return new TabledMinutes(opened, owners);
    }

    /// <summary>A table with a column of actions, or in which something is resolved or numbered business stands.</summary>
    private static bool IsMinutes(Table table) =>
        ActionColumn(table) is not null || table.Rows.SelectMany(r => r.Cells.OfType<Cell>()).Any(c => Decided().IsMatch(c.Text));

    /// <summary>The last column, where one of its cells says "Action"; null where none does.</summary>
    private static int? ActionColumn(Table table) =>
        table.Columns > 1 && table.Rows.Any(r => r.Cells.Count == table.Columns && r.Cells[^1] is { } cell && ActionTitle().IsMatch(cell.Text.Trim())) ? table.Columns - 1 : null;

    private static List<FlowLine> OfRow(FlowLine line, TableRow row, int? action, Dictionary<Block, string> owners)
    {
        var lines = new List<FlowLine>();
        string? number = null;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (row.Cells[i] is not { Text.Length: > 0 } cell || ActionTitle().IsMatch(cell.Text.Trim()))
                continue;
            if (i == action)
                Give(cell, lines, owners);
            else if (Number().IsMatch(cell.Text.Trim()))
                number = cell.Text.Trim();
            else
            {
                lines.AddRange(OfCell(cell, line, number));
                number = null;
            }
        }

        return lines;
    }

    /// <summary>The owner goes to the paragraph that stands beside it, else to the last of the row.</summary>
    private static void Give(Cell cell, List<FlowLine> lines, Dictionary<Block, string> owners)
    {
        var top = cell.Lines.Count > 0 ? cell.Lines[0].Box?.Y0 : null;
        var beside = top is { } y ? lines.LastOrDefault(l => l.Line?.Box is { } box && box.Y0 <= y + box.Height) : null;
        if ((beside ?? lines.LastOrDefault()) is { } line)
            owners[line.Block] = Fold.Spaces(cell.Text);
    }

    private static IEnumerable<FlowLine> OfCell(Cell cell, FlowLine row, string? number)
    {
        var lines = cell.Lines.Count > 0 ? cell.Lines : [new Line(cell.Text, row.Page, row.Number, [])];
        foreach (var paragraph in Paragraphs(lines))
        {
            var block = new Block(BlockKind.Paragraph, string.Join(' ', paragraph.Select(l => l.Text)), paragraph);
            for (var i = 0; i < paragraph.Count; i++)
                yield return new FlowLine(i == 0 && number is not null ? $"{number} {paragraph[i].Text.Trim()}" : paragraph[i].Text.Trim(), block, row.BlockIndex, i == 0) { Line = paragraph[i] };
            number = null;
        }
    }

    private static List<List<Line>> Paragraphs(IReadOnlyList<Line> lines)
    {
        var paragraphs = new List<List<Line>>();
        foreach (var line in lines.Where(l => l.Text.Trim().Length > 0))
            if (paragraphs.Count > 0 && GoesOn(paragraphs[^1][^1], line))
                paragraphs[^1].Add(line);
            else
                paragraphs.Add([line]);
        return paragraphs;
    }

    private static bool GoesOn(Line above, Line below) =>
        above.Box is { } one && below.Box is { } two && above.Page == below.Page && two.Y0 - one.Y1 < ParagraphGap * one.Height
        && IsBold(above) == IsBold(below) && !Begins().IsMatch(below.Text) && Markers.Split(below.Text).Marker is null;

    private static bool IsBold(Line line) => line.Words.Count > 0 && line.Words.All(w => w.Bold);

    // "Action", "ACTION BY", "Actions required", "Action/Lead"
    [GeneratedRegex(@"^actions?(?:\s*(?:by|required|owner|by whom|lead|/.{2,12}))?\s*:?$", RegexOptions.IgnoreCase)]
    private static partial Regex ActionTitle();

    // "RESOLVED: That", "Resolved –"
    [GeneratedRegex(@"\bRESOLVED\b|\bResolved\s*[:–—-]")]
    private static partial Regex Decided();

    // "RESOLVED" at the beginning of a line
    [GeneratedRegex(@"^(?:RESOLVED|Resolved|AGREED|Decision)\b")]
    private static partial Regex Begins();

    // "12.", "4/18", "PL/23/12" alone in a cell
    [GeneratedRegex(@"^(?:[A-Za-z]{1,8}[/. ]?)?\d{1,4}(?:[/.]\d{1,4})?[a-z]?[.)]?$")]
    private static partial Regex Number();
}
