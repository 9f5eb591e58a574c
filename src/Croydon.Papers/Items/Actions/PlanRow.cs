using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Actions;

/// <summary>One row of a plan with its cells by meaning, put right where the text of the action ran into the next column.</summary>
internal sealed record PlanRow(RoleRow<ActionColumn> Source, string Ref, string Text, string Owner, string Due, string Status, string Success, string Delivered)
{
    private const int FewWords = 3;

    public bool HasRef => Ref.Length > 0;

    /// <summary>Nothing beside ref and text: a heading, or a piece of text.</summary>
    public bool IsBare => Owner.Length == 0 && Due.Length == 0 && Status.Length == 0 && Delivered.Length == 0;

    public bool IsFirstOfContinuation => Source.Of.Continues && Source.Index == Source.Of.FirstRow;

    /// <summary>Text that goes on from the row above: in the middle of a sentence or of a lettered list.</summary>
    public bool GoesOn => Text.Length > 0 && (char.IsLower(Text[0]) || PlanRefs.MarkerOf(Text) is not null) && !StartsLetteredName(Text);

    public Citation Cite(Paper paper) => paper.Row(Source.Of.Table, Source.Row);

    public static PlanRow Of(RoleRow<ActionColumn> row)
    {
        if (row.Over is { } heading && row.Alone == heading)
            return new PlanRow(row, "", heading, "", "", "", "", "");
        var completed = row[ActionColumn.Completed];
        var status = row[ActionColumn.Status] is { Length: > 0 } said ? said : completed.Length > 0 ? $"completed {completed}" : ActionStatuses.OfCell(row[ActionColumn.Rag]) is null ? "" : row[ActionColumn.Rag];
        var read = new PlanRow(row, row[ActionColumn.Ref], OwnText(row), row[ActionColumn.Owner], row[ActionColumn.Due], status, row[ActionColumn.Success], Clean(row[ActionColumn.Delivered]));
        return Shifted(read);
    }

    private static string OwnText(RoleRow<ActionColumn> row) =>
        row.IsSpanned(ActionColumn.Text) ? "" : Fold.Spaces(row[ActionColumn.Text].TrimStart([.. Markers.Bullets, ' ']));

    /// <summary>Where a row's text stands one column too far right (its marker or first letters took the place), the cells move back.</summary>
    private static PlanRow Shifted(PlanRow row)
    {
        var textColumn = row.Source.Columns(ActionColumn.Text).DefaultIfEmpty(-1).Last();
        if (textColumn < 0 || row.Text.Count(char.IsWhiteSpace) >= FewWords)
            return row;
        var next = row.Source.At(textColumn + 1);
        var isOverflow = next.Length > 0 && next.Contains(' ') && (char.IsLower(next[0]) || PlanRefs.MarkerOf(next) is not null || (PlanRefs.AreMarkersOnly(row.Text) && char.IsUpper(next[0])));
        if (!isOverflow || (row.Text.Length == 0 && PlanRefs.MarkerOf(next) is null))
            return row;
        var moved = row with { Text = Fold.Spaces($"{row.Text} {next}") };
        return row.Source.Of.Header.Roles.GetValueOrDefault(textColumn + 1, ActionColumn.Text) switch
        {
            ActionColumn.Delivered when !Owners.AreInitials(row.Owner) => moved with { Delivered = Clean(row.Owner), Owner = "" },
            ActionColumn.Delivered => moved with { Delivered = "" },
            ActionColumn.Owner => moved with { Owner = "" },
            ActionColumn.Success => moved with { Success = "" },
            ActionColumn.Status => moved with { Status = "" },
            _ => moved,
        };
    }

    private static bool StartsLetteredName(string text) => text.StartsWith("e.g", StringComparison.Ordinal) || text.StartsWith("i.e", StringComparison.Ordinal);

    private static string Clean(string text) => Fold.Spaces(text.Replace('✓', ' ').Replace('\uF0FC', ' '));
}
