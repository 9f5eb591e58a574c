using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Actions;

/// <summary>An action while its rows are gathered.</summary>
internal sealed class ActionDraft(PlanRow first, string? reference, string text)
{
    private readonly List<PlanRow> _rows = [first with { Text = text }];
    private readonly List<string> _texts = [text];

    public string? Ref { get; private set; } = reference;

    /// <summary>As printed where <see cref="Ref"/> was put right; null otherwise.</summary>
    public string? RefRaw { get; set; }

    public string? Project { get; set; }

    public bool HasOwnerAndDue => first.Owner.Length > 0 && first.Due.Length > 0;

    /// <summary>The words of its own row and of those that continue its sentence; the others are parts.</summary>
    public string Text => Fold.Spaces(string.Join(' ', _texts));

    /// <summary>Rows whose owner and date serve this action although they stand in the row before ("4.2. 4.3").</summary>
    public PlanRow? SharedWith { get; init; }

    /// <summary>"1" turns out to be "1.1" when "1.2" follows.</summary>
    public void Renumber(string reference) => (Ref, RefRaw) = (reference, Ref);

    public void Append(PlanRow row, string text)
    {
        _rows.Add(row with { Text = text });
        if (ActionParts.IsMiddle(text))
            _texts.Add(text);
    }

    public ActionItem ToItem(Paper paper, OwnerNames names, string? plan)
    {
        var owners = _rows.Concat(Shared).SelectMany(r => Owners.OfCell(r.Owner)).Distinct().ToList();
        var dueRaw = DueText();
        var due = DueDates.OfCell(dueRaw, near: paper.Description.Date);
        var statusRaw = Joined(r => r.Status);
        return new ActionItem(Text, first.Cite(paper), Confidence)
        {
            Plan = plan,
            Project = Project,
            Ref = Ref,
            RefRaw = RefRaw,
            Owners = owners,
            OwnerNames = [.. owners.Select(names.Of)],
            DueRaw = dueRaw.Length > 0 ? dueRaw : null,
            Due = due.Due,
            DueFrom = due.From == due.Due ? null : due.From,
            DuePrecision = due.Precision,
            DueIssue = due.Issue,
            Dues = due.All.Count > 1 ? due.All : [],
            Ongoing = due.Ongoing,
            StatusRaw = statusRaw,
            Status = statusRaw is null ? null : ActionStatuses.OfCell(statusRaw),
            SuccessMeasure = Joined(r => r.Success),
            DeliveredThrough = Joined(r => r.Delivered),
            Parts = ActionParts.Of(paper, _rows),
        };
    }

    private IEnumerable<PlanRow> Shared => SharedWith is null ? [] : [SharedWith];

    private double Confidence => RefRaw is not null || SharedWith is not null ? 0.7 : _rows.Count > 1 ? 0.85 : 0.97;

    /// <summary>The action's own date; where its row has none, those of the rows that go on from it.</summary>
    private string DueText() =>
        first.Due.Length > 0 ? first.Due : string.Join(' ', _rows.Concat(Shared).Select(r => r.Due).Where(d => d.Length > 0));

    private string? Joined(Func<PlanRow, string> field) =>
        Fold.Spaces(string.Join(' ', _rows.Select(field))) is { Length: > 0 } text ? text : null;
}
