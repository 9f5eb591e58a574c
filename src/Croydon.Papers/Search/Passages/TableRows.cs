using Croydon.Papers.Documents;

namespace Croydon.Papers.Search.Passages;

/// <summary>Each row of a table is a passage; its header cells come along as context.</summary>
internal static class TableRows
{
    private const int ContextLength = 400;

    public static IEnumerable<Passage> Passages(Paper paper, Table table, string section)
    {
        var headers = Math.Min(table.HeaderRows, table.Rows.Count - 1);
        var context = string.Join(' ', table.Rows.Take(headers).SelectMany(Texts));
        if (context.Length > ContextLength)
            context = context[..ContextLength];
        foreach (var row in table.Rows.Where(r => Texts(r).Any()))
        {
            var page = row.Page ?? table.Page;
            var lines = row.Cells.Where(c => c is not null).SelectMany(c => c!.Lines).Where(l => l.Number is not null).ToList();
            yield return new Passage("row", section, string.Join(" | ", Texts(row)))
            {
                Context = context,
                Page = page,
                PageTo = page,
                PrintedPage = paper.PrintedNumber(page),
                Line = row.Line,
                LineTo = lines.Count > 0 ? Math.Max(row.Line ?? 0, lines.Max(l => l.Number!.Value)) : row.Line,
                Box = paper.Shown(page, row.Box ?? table.Box),
            };
        }
    }

    private static IEnumerable<string> Texts(TableRow row) =>
        row.Cells.Where(c => c is { Text.Length: > 0 }).Select(c => c!.Text);
}
