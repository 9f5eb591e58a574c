using Croydon.Papers.Documents;

namespace Croydon.Papers.Kinds.Agenda;

/// <summary>The agenda of a meeting by itself: a front sheet or the meeting's web page.</summary>
public sealed class AgendaKind : IPaperKind
{
    public int Version => 1;

    public PaperDescription? Describe(Paper paper)
    {
        var opening = Opening.Of(paper);
        var signs = AgendaSigns.Of(opening);
        if (signs.Count < 2)
            return null;
        var head = MeetingHead.Of(opening);
        return new PaperDescription("agenda", Math.Min(0.93, 0.7 + (0.08 * signs.Count)), string.Join("; ", signs))
        {
            Title = PaperTitle.WebTitle(paper) ?? (head.Body is null ? PaperTitle.Of(opening) : $"{head.Body} Agenda"),
            Council = PaperCouncil.Of(opening),
            Body = head.Body,
            Date = head.Date,
            Published = paper.Format == "html" ? null : SummonsDate.Of(opening, head.Date),
        };
    }

    public IReadOnlyList<Part> Divide(Paper paper) => [];
}
