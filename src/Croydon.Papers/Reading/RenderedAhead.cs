namespace Croydon.Papers.Reading;

/// <summary>Pages asked for one after another, rendered in runs: each call of the renderer parses the whole file.</summary>
/// <param name="isWanted">Whether a page, from 1, is going to be asked for; only such pages are rendered ahead.</param>
internal sealed class RenderedAhead(IPageImages images, Func<int, bool> isWanted) : IPageImages
{
    /// <summary>Pages held at once: an A4 page takes 1.5 MB at 72 pixels an inch.</summary>
    private const int LongestRun = 8;

    private IReadOnlyList<PageImage?> _run = [];
    private (int From, int Dpi) _at;

    public async Task<PageImage?> RenderAsync(int page, int dpi, CancellationToken cancel)
    {
        if (dpi != _at.Dpi || page < _at.From || page >= _at.From + _run.Count)
        {
            var count = Enumerable.Range(page, LongestRun).TakeWhile(p => p == page || isWanted(p)).Count();
            _run = await images.RenderRunAsync(page, count, dpi, cancel);
            _at = (page, dpi);
        }

        return _run[page - _at.From];
    }
}
