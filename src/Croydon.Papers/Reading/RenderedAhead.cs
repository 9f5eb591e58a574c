using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Drawn;

namespace Croydon.Papers.Reading;

/// <summary>Pages asked for one after another, rendered in runs: each call of the renderer parses the whole file.</summary>
/// <param name="pages">All of the paper.</param>
/// <param name="isWanted">Whether a page, from 1, is going to be asked for; only such pages are rendered ahead.</param>
internal sealed class RenderedAhead(IPageImages images, IReadOnlyList<Page> pages, Func<int, bool> isWanted) : IPageImages
{
    /// <summary>Held at once, in square points: a dozen pages of A4, which take 18 MB at 72 pixels an inch.</summary>
    private const double LargestRun = 12 * 596 * 843;

    /// <summary>To start the renderer anew costs as much as one page.</summary>
    private const int MostUnwantedBetween = 1;

    private IReadOnlyList<PageImage?> _run = [];
    private (int From, int Dpi) _at;

    public PageDrawing? DrawingOf(int page) => images.DrawingOf(page);

    public IReadOnlyList<Box> DotsOf(int page) => images.DotsOf(page);

    public async Task<PageImage?> RenderAsync(int page, int dpi, CancellationToken cancel)
    {
        if (dpi != _at.Dpi || page < _at.From || page >= _at.From + _run.Count)
        {
            _run = [];
            _run = await images.RenderRunAsync(page, RunFrom(page), dpi, cancel);
            _at = (page, dpi);
        }

        return _run[page - _at.From];
    }

    /// <summary>How many pages to render, the last of them wanted.</summary>
    private int RunFrom(int page)
    {
        var (last, area) = (page, AreaOf(page));
        for (var next = page + 1; next <= pages.Count && next - last <= MostUnwantedBetween + 1 && (area += AreaOf(next)) <= LargestRun; next++)
            last = isWanted(next) ? next : last;
        return last - page + 1;
    }

    private double AreaOf(int page) => pages[page - 1].Width * pages[page - 1].Height;
}
