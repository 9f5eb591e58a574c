using Croydon.Papers.Documents;

namespace Croydon.Papers.Kinds.Presentation;

/// <summary>Slides: every page wide, with few words.</summary>
public sealed class PresentationKind : IPaperKind
{
    private const int FewWords = 160;
    private const double WideEnough = 1.25;
    private const double A4 = 1.414;
    private const double A4Margin = 0.02;

    public int Version => 1;

    public PaperDescription? Describe(Paper paper)
    {
        if (paper.Pages.Count < 3 || !paper.Pages.All(p => p.Width > WideEnough * p.Height))
            return null;
        var words = paper.Pages.Select(p => p.Words.Count).Order().ElementAt(paper.Pages.Count / 2);
        var screen = paper.Pages.All(p => Math.Abs((p.Width / p.Height) - A4) > A4Margin);
        if (words > FewWords || (!screen && words > FewWords / 2))
            return null;
        var opening = Opening.Of(paper);
        return new PaperDescription("presentation", screen ? 0.84 : 0.7, "all its pages are wide and hold few words")
        {
            Title = PaperTitle.Of(opening),
            Council = PaperCouncil.Of(opening),
            Date = MeetingHead.Of(opening).Date,
        };
    }

    public IReadOnlyList<Part> Divide(Paper paper) => [];
}
