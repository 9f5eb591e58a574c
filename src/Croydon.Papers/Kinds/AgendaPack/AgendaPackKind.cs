using Croydon.Papers.Documents;

namespace Croydon.Papers.Kinds.AgendaPack;

/// <summary>An agenda with the papers of its items, or a supplement that brings papers late.</summary>
public sealed class AgendaPackKind : IPaperKind
{
    public int Version => 1;

    public PaperDescription? Describe(Paper paper)
    {
        var opening = Opening.Of(paper);
        var signs = AgendaSigns.Of(opening);
        var supplement = AgendaSigns.IsSupplement(opening);
        if (paper.Format == "html" || (signs.Count < 2 && !supplement))
            return null;
        var parts = PackDivision.Of(paper);
        if (parts.Count < 2)
            return null;
        var head = MeetingHead.Of(opening);
        var title = head.Body is null ? PaperTitle.Of(opening) : $"{head.Body} Agenda{(supplement ? " Supplement" : "")}";
        return new PaperDescription("agenda-pack", supplement ? 0.97 : Math.Min(0.98, 0.82 + (0.05 * signs.Count)), $"{string.Join("; ", signs)}; {parts.Count - 1} papers follow")
        {
            Title = title,
            Council = PaperCouncil.Of(opening),
            Body = head.Body,
            Date = head.Date,
            Published = SummonsDate.Of(opening, head.Date),
        };
    }

    public IReadOnlyList<Part> Divide(Paper paper) => PackDivision.Of(paper);
}
