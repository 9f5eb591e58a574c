using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;
using Croydon.Papers.Text;

namespace Croydon.Papers.Checks;

/// <summary>How many indicators of a group a paper says are green, amber and red; an empty cell is none.</summary>
internal sealed record RagTotal(string Group, int Green, int Amber, int Red, Citation Source)
{
    public bool IsTotal => Group.StartsWith("total", StringComparison.OrdinalIgnoreCase);

    public bool IsSameAs(RagTotal other) => (Green, Amber, Red) == (other.Green, other.Amber, other.Red);

    public override string ToString() => $"{Green} green, {Amber} amber, {Red} red";
}

/// <summary>Tables that count ratings: columns "G", "A", "R" or the words, a row for each group.</summary>
internal static class RagTotals
{
    /// <summary>Rows of one table together.</summary>
    public static IEnumerable<IReadOnlyList<RagTotal>> Tables(Paper paper) =>
        paper.Blocks.Where(b => b.Table is not null).Select(b => Read(paper, b.Table!)).Where(t => t.Count > 1);

    private static List<RagTotal> Read(Paper paper, Table table)
    {
        var totals = new List<RagTotal>();
        var columns = (Green: -1, Amber: -1, Red: -1);
        foreach (var row in table.Rows)
        {
            var ratings = row.Cells.Select((c, i) => (Rag: c is null ? null : RagWords.RatingOf(c.Text), Index: i)).Where(r => r.Rag is not null).ToList();
            if (ratings.Count == 3 && ratings.Select(r => r.Rag).Distinct().Count() == 3)
                columns = (At(Rag.Green), At(Rag.Amber), At(Rag.Red));
            else if (columns.Green >= 0 && row.Cells[0] is { Text: var group } && group.Any(char.IsLetter)
                && Count(row, columns.Green) is { } green && Count(row, columns.Amber) is { } amber && Count(row, columns.Red) is { } red && green + amber + red > 0)
                totals.Add(new RagTotal(Fold.Spaces(group), green, amber, red, paper.Row(table, row)));

            int At(Rag rag) => ratings.Find(r => r.Rag == rag).Index;
        }

        return totals;
    }

    private static int? Count(TableRow row, int column) =>
        row.Cells.ElementAtOrDefault(column) is not { Text.Length: > 0 } cell ? 0 : Numbers.Read(cell.Text) is { Unit: null, Decimals: 0, Value: var n and >= 0 and < 1000 } ? (int)n : null;
}
