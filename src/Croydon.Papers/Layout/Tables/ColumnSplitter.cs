using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Tables;

/// <summary>Divides cells that cover several columns only because their rows have no vertical rules.</summary>
internal static class ColumnSplitter
{
    public static Draft Split(Draft draft) => draft with { Cells = [.. draft.Cells.SelectMany(c => Split(draft, c))] };

    private static IEnumerable<DraftCell> Split(Draft draft, DraftCell cell)
    {
        if (cell.Area.Columns == 1 || cell.Area.Rows > 1 || cell.Words.Count < 2)
            return [cell];
        var homes = new List<Word>[cell.Area.Columns];
        foreach (var phrase in Phrases.Of(cell.Words))
        {
            var home = Home(draft, cell.Area, phrase);
            if (home < 0)
                return [cell];
            (homes[home] ??= []).AddRange(phrase.Words);
        }

        return homes.Count(h => h is not null) < 2
            ? [cell]
            : homes.Select((words, i) => new DraftCell(new Area(cell.Area.Row, cell.Area.Column + i, cell.Area.Rows, 1), words ?? []));
    }

    /// <summary>The column of the area that the phrase fits in; -1 where it runs over a border.</summary>
    private static int Home(Draft draft, Area area, Phrase phrase)
    {
        for (var i = 0; i < area.Columns; i++)
            if (phrase.Box.X0 >= draft.Xs[area.Column + i] - 1 && phrase.Box.X1 <= draft.Xs[area.Column + i + 1] + 1)
                return i;
        return -1;
    }
}
