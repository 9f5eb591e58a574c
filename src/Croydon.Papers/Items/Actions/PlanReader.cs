
namespace Croydon.Papers.Items.Actions;

/// <summary>Gathers the rows of a plan's tables into actions: headings become projects, sub-rows and rows over page breaks join the action that they go on from.</summary>
internal sealed class PlanReader
{
    private const int LongestHeading = 12;

    private readonly List<ActionDraft> _done = [];
    private ActionDraft? _open;
    private PlanRow? _openRow;
    private string? _pendingRef;
    private string? _project;

    /// <param name="project">The project of the box in front of the first table; null where there is none.</param>
    public PlanReader(string? project) => _project = project;

    /// <summary>In the order of the rows.</summary>
    public IReadOnlyList<ActionDraft> Actions => _done;

    public void Read(IEnumerable<PlanRow> rows)
    {
        foreach (var row in rows)
        {
            if (IsHeading(row))
                Heading(row);
            else
                Take(row);
        }
    }

    private void Take(PlanRow row)
    {
        var refs = PlanRefs.Of(row.Ref);
        if (row.Text.Length == 0)
            Continue(row, "");
        else if (_open is not null && row.GoesOn && GoesOnWith(row, refs))
            ContinueAndSplit(row, refs);
        else if (refs.Count > 0)
            OpenAll(row, refs);
        else if (_pendingRef is not null)
            Open(row, TakePending(), row.Text, shared: _openRow);
        else if (StandsAlone(row))
            Open(row, row.Source.Columns(ActionColumn.Ref).Any() ? _open?.Ref : null, row.Text);
        else
            Continue(row, row.Text);
    }

    /// <summary>Text in the middle of a sentence goes on whatever its ref; a lettered item only where the list has begun above.</summary>
    private static bool GoesOnWith(PlanRow row, IReadOnlyList<string> refs) =>
        char.IsLower(row.Text[0]) && PlanRefs.MarkerOf(row.Text) is null
            ? refs.Count == 0 || row.IsFirstOfContinuation
            : refs.Count == 0 || PlanRefs.GoesOn(PlanRefs.MarkerOf(row.Text)!) || row.IsFirstOfContinuation;

    /// <summary>The words up to the next task belong to the action above; the rest, or the next row, is the action of the printed ref.</summary>
    private void ContinueAndSplit(PlanRow row, IReadOnlyList<string> refs)
    {
        var next = refs.Count == 0 ? -1 : OpeningVerbs.NextTask(row.Text, LastMarkerEnd(row.Text));
        if (refs.Count > 0 && next < 0)
        {
            _pendingRef = refs[^1];
            Continue(row, row.Text);
            return;
        }

        if (refs.Count == 0)
        {
            Continue(row, row.Text);
            return;
        }

        _open!.Append(row with { Owner = "", Due = "", Status = "", Delivered = "", Success = "" }, row.Text[..next].Trim());
        Open(row, refs[^1], row.Text[next..]);
    }

    private void OpenAll(PlanRow row, IReadOnlyList<string> refs)
    {
        if (refs.Count > 1 && PlanRefs.Depth(refs[0]) == 1)
        {
            var next = OpeningVerbs.NextTask(row.Text, 0);
            _project = next > 0 ? row.Text[..next].Trim() : _project;
            Open(row, refs[^1], next > 0 ? row.Text[next..] : row.Text, raw: row.Ref);
            return;
        }

        var reference = refs[0];
        if (_pendingRef is not null && PlanRefs.IsLost(reference))
            Open(row, TakePending(), row.Text, raw: reference);
        else
            Open(row, reference, row.Text, raw: refs.Count > 1 ? row.Ref : null);
        _pendingRef = refs.Count > 1 ? refs[^1] : null;
    }

    private void Open(PlanRow row, string? reference, string text, string? raw = null, PlanRow? shared = null)
    {
        if (reference is not null && _open?.Ref is { } before && PlanRefs.IsSecondUnder(reference, before))
            _open.Renumber(before + ".1");
        var project = row.Source[ActionColumn.Project] is { Length: > 0 } said ? said : _project;
        _open = new ActionDraft(row, reference, text) { Project = project, RefRaw = raw, SharedWith = row.IsBare ? shared : null };
        _openRow = row;
        _done.Add(_open);
    }

    private void Continue(PlanRow row, string text) => _open?.Append(row, text);

    private string? TakePending()
    {
        var reference = _pendingRef;
        _pendingRef = null;
        return reference;
    }

    /// <summary>A row without a ref is an action of its own where the plan has no refs, or where it has its own owner and date as the one above has.</summary>
    private bool StandsAlone(PlanRow row)
    {
        if (_open is null)
            return true;
        if (row.GoesOn && row.IsFirstOfContinuation)
            return false;
        if (!row.Source.Columns(ActionColumn.Ref).Any())
            return !(row.IsFirstOfContinuation && row.IsBare) && !(row.IsBare && char.IsLower(row.Text[0]));
        return row.Owner.Length > 0 && row.Due.Length > 0 && _open.HasOwnerAndDue && !row.IsFirstOfContinuation && !row.GoesOn;
    }

    private void Heading(PlanRow row)
    {
        var text = row.Text.Length > 0 ? row.Text : row.Source.Alone ?? "";
        var task = OpeningVerbs.NextTask(text, 0);
        _project = task > 0 ? text[..task].Trim() : text;
        (_open, _pendingRef) = (null, null);
    }

    /// <summary>A number without a point, or a lone text over the columns, and nothing of what an action has.</summary>
    private static bool IsHeading(PlanRow row)
    {
        if (!row.IsBare || (row.Text.Length > 0 && row.GoesOn))
            return false;
        if (row.Source.Alone is { } alone)
            return !row.IsFirstOfContinuation && alone.Count(char.IsWhiteSpace) < LongestHeading && !alone.EndsWith('.') && IsOverColumns(row);
        return PlanRefs.Of(row.Ref) is [var reference] && PlanRefs.Depth(reference) == 1 && OthersAreDotted(row);
    }

    private static bool IsOverColumns(PlanRow row)
    {
        var textColumn = row.Source.Columns(ActionColumn.Text).First();
        var cell = row.Source.Row.Cells.Select((c, i) => (c, i)).First(c => c.c is { Text.Length: > 0 });
        return cell.c!.ColSpan > 1 || cell.i < textColumn || (textColumn == 0 && char.IsUpper(cell.c.Text[0]));
    }

    private static bool OthersAreDotted(PlanRow row) =>
        row.Source.Of.Rows().Any(r => PlanRefs.Of(r[ActionColumn.Ref]).Any(x => PlanRefs.Depth(x) > 1)) || row.Source.Of.Continues;

    private static int LastMarkerEnd(string text)
    {
        var end = 0;
        for (var at = 0; at < text.Length; at = text.IndexOf(' ', at) is var space and >= 0 ? space + 1 : text.Length)
        {
            if (PlanRefs.MarkerOf(text[at..]) is { } marker)
                end = at + marker.Length + 1;
        }

        return end;
    }
}
