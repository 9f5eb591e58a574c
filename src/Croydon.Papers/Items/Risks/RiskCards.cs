using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Risks;

/// <summary>
/// Registers with one table a risk: labels beside their words ("Risk owner | Head of Fostering"), or rows of labels over
/// rows of words ("Cause | Consequence" over both), or both in one table.
/// </summary>
internal static class RiskCards
{
    private const int LongestLabel = 50;

    /// <summary>True where the first row has a risk's name or number beside its label.</summary>
    public static bool Is(Table table) =>
        table.Rows[0].Cells.OfType<Cell>().Where(c => c.Text.Length > 0).Take(2).ToList() is [var first, var second]
        && Label.Of(first.Text) is { Role: RiskColumn.Ref or RiskColumn.Title or RiskColumn.Risk } && Label.Of(second.Text) is null;

    public static IEnumerable<(int Block, Risk Risk)> Read(Paper paper)
    {
        RiskCard? open = null;
        for (var i = 0; i < paper.Blocks.Count; i++)
        {
            if (paper.Blocks[i].Table is not { } table || (!Is(table) && TableHeaders.Find(table, RiskColumns.Vocabulary, RiskColumns.AreEnough) is not null))
                continue;
            foreach (var (card, isNew) in Cards(paper, table, open))
            {
                if (isNew && open?.ToRisk() is { } risk)
                    yield return (i, risk);
                open = card;
            }
        }

        if (open?.ToRisk() is { } last)
            yield return (paper.Blocks.Count, last);
    }

    /// <summary>The cards that a table begins or goes on with, in order.</summary>
    private static IEnumerable<(RiskCard Card, bool IsNew)> Cards(Paper paper, Table table, RiskCard? open)
    {
        var labels = new Dictionary<int, Label>();
        foreach (var row in table.Rows)
        {
            var filled = row.Cells.Select((c, i) => (Cell: c, Index: i)).Where(c => c.Cell is { Text.Length: > 0 }).Select(c => (Cell: c.Cell!, c.Cell!.Text, c.Index)).ToList();
            if (filled.Count > 0 && filled.TrueForAll(c => Label.Of(c.Text) is not null))
            {
                labels = filled.ToDictionary(c => c.Index, c => Label.Of(c.Text)!);
                continue;
            }

            foreach (var (label, text) in Pairs(filled) is { Count: > 0 } pairs ? pairs : Under(labels, filled))
            {
                var isNew = open is null || open.BeginsAnew(label.Role);
                if (isNew && label.Role is not (RiskColumn.Ref or RiskColumn.Title or RiskColumn.Risk or RiskColumn.Description))
                    continue;
                if (isNew)
                    open = new RiskCard(paper.Row(table, row));
                open!.Add(label.Role, label.Stage, text);
                yield return (open, isNew);
            }
        }
    }

    /// <summary>Each label with the words at its right; empty where the row does not begin with a label.</summary>
    private static List<(Label Label, string Text)> Pairs(List<(Cell Cell, string Text, int Index)> filled)
    {
        var found = new List<(Label Label, string Text)>();
        if (filled.Count < 2 || Label.Of(filled[0].Text) is null)
            return found;
        for (var i = 0; i + 1 < filled.Count; i++)
        {
            if (Label.Of(filled[i].Text) is { } label && Label.Of(filled[i + 1].Text) is null)
                found.Add((label, label.TextOf(filled[i + 1].Cell)));
        }

        return found;
    }

    private static List<(Label Label, string Text)> Under(Dictionary<int, Label> labels, List<(Cell Cell, string Text, int Index)> filled) =>
        [.. filled.Where(c => labels.ContainsKey(c.Index)).Select(c => (labels[c.Index], labels[c.Index].TextOf(c.Cell)))];

    /// <summary>What a cell labels, and for which stage.</summary>
    private sealed record Label(RiskColumn Role, RiskStage? Stage)
    {
        public string TextOf(Cell cell) => Role is RiskColumn.Control or RiskColumn.Mitigation ? ForcedBreaks.Marked(cell) : cell.Text;

        public static Label? Of(string text) =>
            text.Length > LongestLabel ? null
            : RiskColumns.Vocabulary.RoleOfWhole(text) is { } whole && StageColumns.StageOf(text) is null ? new Label(whole, null)
            : StageColumns.StageOf(text) is { } stage && RiskColumns.Vocabulary.RoleOfWhole(StageColumns.WithoutStage(text)) is { } role && role is RiskColumn.Likelihood or RiskColumn.Impact or RiskColumn.Score ? new Label(role, stage)
            : RiskColumns.Vocabulary.RoleOfWhole(text) is { } named ? new Label(named, StageColumns.StageOf(text)) : null;
    }
}
