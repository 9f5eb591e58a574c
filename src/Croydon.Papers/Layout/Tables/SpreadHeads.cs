using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Tables;

/// <summary>Widens a short head that stands in the middle above several columns with heads of their own: "2023/24" over "Q1", "Q2", "Q3".</summary>
internal static class SpreadHeads
{
    /// <summary>How far the middles may be apart, as a share of the width that the head is to cover.</summary>
    private const double OffCentre = 0.08;

    private const int MostHeadRows = 3;

    public static Draft Widen(Draft draft)
    {
        for (var row = Math.Min(MostHeadRows, draft.Rows - 2) - 1; row >= 0; row--)
            foreach (var head in draft.Filled.Where(c => c.Area.Row == row && c.Area is { Column: > 0, Columns: 1, Rows: 1 }).ToList())
                draft = Widen(draft, head);
        return draft;
    }

    private static Draft Widen(Draft draft, DraftCell head)
    {
        for (var reach = draft.Columns / 2; reach > 0; reach--)
        {
            var area = head.Area with { Column = head.Area.Column - reach, Columns = (2 * reach) + 1 };
            if (area.Column < 1 || area.EndColumn > draft.Columns || !IsOver(draft, head, area))
                continue;
            var cells = draft.Cells.Where(c => c.Area.Row != area.Row || !area.CoversColumn(c.Area.Column)).Append(head with { Area = area });
            return draft with { Cells = [.. cells.OrderBy(c => c.Area.Row).ThenBy(c => c.Area.Column)] };
        }

        return draft;
    }

    /// <summary>Alone in its row over these columns, each of which has a word in the row below, and in their middle.</summary>
    private static bool IsOver(Draft draft, DraftCell head, Area area)
    {
        var beside = draft.Cells.Where(c => c.Area.CoversRow(area.Row) && c.Area.Column < area.EndColumn && c.Area.EndColumn > area.Column && c != head).ToList();
        var below = draft.Filled.Where(c => c.Area.Row == area.EndRow && c.Area.Columns == 1 && area.CoversColumn(c.Area.Column)).ToList();
        if (below.Count < area.Columns || beside.Exists(c => c.Words.Count > 0 || c.Area.Rows > 1 || c.Area.Columns > 1))
            return false;
        var (over, under) = (Box.Around(head.Words.Select(w => w.Box))!.Value, Box.Around(below.SelectMany(c => c.Words).Select(w => w.Box))!.Value);
        return Math.Abs(over.CentreX - under.CentreX) <= OffCentre * under.Width;
    }
}
