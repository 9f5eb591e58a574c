using Croydon.Papers.Documents;
using Croydon.Papers.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TableRow = Croydon.Papers.Documents.TableRow;
using WordRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Croydon.Papers.Reading.Docx;

/// <summary>Reads a Word table with its spans and fills into the one table model; a table inside a cell is read as the cell's text.</summary>
/// <param name="mark">Counts a paragraph on in its list, and gives its number or bullet; null where it has none.</param>
/// <param name="line">Of the paragraph count, for citations.</param>
internal sealed class DocxTables(DocxText text, Func<Paragraph, DocxNumbering.Mark?> mark, int line)
{
    private const int MostColumns = 100;

    /// <summary>Null where the table holds no text.</summary>
    public Block? Read(WordTable table)
    {
        var shown = Within<WordRow>(table).Where(r => r.TableRowProperties?.GetFirstChild<Deleted>() is null).ToList();
        var rows = shown.ConvertAll(Cells);
        if (!rows.Exists(r => r.Exists(c => c.Cell is { Text.Length: > 0 })))
            return null;
        var width = rows.Max(r => r.Count);
        var spans = new int[width];
        for (var r = rows.Count - 1; r >= 0; r--)
            MergeDown(rows[r], spans);
        var made = rows.Select(r => new TableRow([.. r.Select(c => c.Cell), .. Enumerable.Repeat<Cell?>(Cell.Empty, width - r.Count)]) { Line = line }).ToList();
        var headers = shown.TakeWhile(r => r.TableRowProperties?.Elements<TableHeader>().Any() == true).Count();
        return new Block(BlockKind.Table, string.Join('\n', made.Select(Shown)), [.. made.Select(r => Line.OfFile(line, string.Join(' ', r.Cells.Select(c => c?.Text).Where(t => t is { Length: > 0 }))))])
        {
            Table = new Documents.Table(made) { HeaderRows = headers },
        };
    }

    private static string Shown(TableRow row) => string.Join(" | ", row.Cells.Select(c => c?.Text));

    /// <summary>The children of that type, those inside content controls among them.</summary>
    private static IEnumerable<T> Within<T>(OpenXmlElement parent) where T : OpenXmlElement =>
        parent.ChildElements.SelectMany(c => c switch
        {
            T one => [one],
            SdtElement or SdtContentRow or SdtContentCell or CustomXmlElement => Within<T>(c),
            _ => Enumerable.Empty<T>(),
        });

    private List<(Cell? Cell, bool Continues)> Cells(WordRow row)
    {
        var before = Math.Clamp(row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0, 0, MostColumns);
        var cells = Enumerable.Repeat<(Cell?, bool)>((Cell.Empty, false), before).ToList();
        foreach (var cell in Within<TableCell>(row))
        {
            var properties = cell.TableCellProperties;
            var columns = Math.Clamp(properties?.GridSpan?.Val?.Value ?? 1, 1, MostColumns);
            var continues = properties?.VerticalMerge is { } merge && (merge.Val is null || merge.Val.Value == MergedCellValues.Continue);
            var lines = cell.Descendants<Paragraph>().SelectMany(p => Marked(p).Split('\n')).Select(Fold.Spaces).Where(l => l.Length > 0).ToList();
            cells.Add((continues ? null : new Cell(string.Join(' ', lines), 1, columns) { Lines = [.. lines.Select(l => Line.OfFile(line, l))], Fill = FillOf(properties) }, continues));
            for (var covered = 1; covered < columns; covered++)
                cells.Add((null, continues));
        }

        return cells;
    }

    /// <summary>A reader sees the number or bullet of a list inside a cell, too.</summary>
    private string Marked(Paragraph paragraph) => text.Of(paragraph) is var shown && !string.IsNullOrWhiteSpace(shown) && mark(paragraph) is { } list
        ? $"{(list.Bullet ? "•" : list.Marker)} {shown}"
        : shown;

    /// <summary>Called from the last row up: a cell gets the rows that continued it.</summary>
    private static void MergeDown(List<(Cell? Cell, bool Continues)> row, int[] spans)
    {
        for (var column = 0; column < row.Count; column++)
        {
            if (row[column].Continues)
            {
                spans[column]++;
                continue;
            }

            if (row[column].Cell is { } cell && spans[column] > 0)
                row[column] = (cell with { RowSpan = spans[column] + 1 }, false);
            spans[column] = 0;
        }
    }

    private static string? FillOf(TableCellProperties? properties) =>
        properties?.Shading?.Fill?.Value is { Length: 6 } fill && fill != "FFFFFF" && fill.All(char.IsAsciiHexDigit) ? "#" + fill.ToLowerInvariant() : null;
}
