using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Kinds.Other;

/// <summary>Any paper that no other kind claims: it still has a title, a council and a date.</summary>
public sealed class OtherKind : IPaperKind
{
    public int Version => 1;

    public PaperDescription? Describe(Paper paper)
    {
        var opening = Opening.Of(paper);
        return new PaperDescription("other", 0.1, "nothing in it speaks for a known kind of paper")
        {
            Title = PaperTitle.Of(opening),
            Council = PaperCouncil.Of(opening),
            Date = opening.Lines.SelectMany(l => Dates.FindAll(l.Text)).FirstOrDefault(d => d.Day is not null)?.Day,
        };
    }

    public IReadOnlyList<Part> Divide(Paper paper) => [];
}
