using System.Text.RegularExpressions;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Actions;

/// <summary>The lettered, numbered or dated parts of an action.</summary>
internal static partial class ActionParts
{
    /// <summary>Items of lettered lists, and sub-rows; empty where there is but one piece. A sub-row's date and owners are its parts'; dates of the action's own row are given out where there are as many as parts.</summary>
    /// <param name="rows">First the action's own row, then those that go on from it.</param>
    public static IReadOnlyList<ActionPart> Of(Paper paper, IReadOnlyList<PlanRow> rows)
    {
        var pieces = new List<(string? Marker, string Text, int Row)>();
        for (var r = 0; r < rows.Count; r++)
            AddPieces(pieces, rows[r].Text, r);
        if (!pieces.Exists(p => p.Row > 0) && pieces.Count < 2)
            return [];
        var dates = DueDates.OfCell(rows[0].Due, paper.Description.Date).All;
        var own = pieces.Where(p => p.Row == 0).ToList();
        return [.. pieces.Select((p, i) => p.Row > 0
            ? OfSubRow(paper, rows[p.Row], p.Marker, p.Text)
            : new ActionPart(p.Marker, p.Text, rows[0].Cite(paper)) { Due = own.Count == dates.Count && own.Count > 1 ? dates[i] : null })];
    }

    /// <summary>True for text that continues a sentence rather than begins a part.</summary>
    public static bool IsMiddle(string text) => text.Length > 0 && char.IsLower(text[0]) && PlanRefs.MarkerOf(text) is null;

    private static void AddPieces(List<(string? Marker, string Text, int Row)> pieces, string text, int row)
    {
        var starts = Starts().Matches(text).ToList();
        var lead = (starts.Count > 0 ? text[..starts[0].Index] : text).Trim();
        if (row > 0 && lead.Length > 0 && IsMiddle(lead) && pieces.Count > 0)
            pieces[^1] = pieces[^1] with { Text = $"{pieces[^1].Text} {lead}" };
        else if (row > 0 && lead.Length > 0 && !IsMiddle(lead))
            pieces.Add((null, lead, row));
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Index : text.Length;
            var piece = text[(starts[i].Index + starts[i].Length)..end].Trim(' ', ';', ',');
            if (piece.Length > 0)
                pieces.Add((starts[i].Groups["marker"].Value, piece, row));
        }
    }

    private static ActionPart OfSubRow(Paper paper, PlanRow row, string? marker, string text)
    {
        // A row that begins in the middle of the part before it has dates for both: they cannot be told apart.
        var dueText = IsMiddle(row.Text) ? "" : row.Due;
        var due = DueDates.OfCell(dueText, paper.Description.Date);
        return new ActionPart(marker, text, row.Cite(paper))
        {
            Owners = IsMiddle(row.Text) ? [] : Owners.OfCell(row.Owner),
            DueRaw = dueText.Length > 0 ? dueText : null,
            Due = due.Due,
            DueIssue = due.Issue,
        };
    }

    // "a) Plans are", "b. Short Breaks", "(ii) Identify", "1.2.1 Develop", "teamb) Ensure"; not "i.e." or "section 2. The"
    [GeneratedRegex(@"(?:^|\s|(?<=[a-z]{3}))(?<marker>\((?:[a-h]|[ivx]{1,4})\)|(?:(?<![A-Za-z])[ivx]{1,4}|[a-h])\)|(?<![\p{L}\p{N}])[a-h]\.(?=\s\p{Lu})|(?<!\S)\d{1,2}\.\d{1,2}\.\d{1,2}(?=\s\p{Lu}))\s+")]
    private static partial Regex Starts();
}
