using System.Globalization;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Drawn;

namespace Croydon.Papers.Reading;

/// <summary>Notes which pages were asked for in a run, as they are for tables and hidden words, and did not come.</summary>
internal sealed class WatchedImages(IPageImages images) : IPageImages
{
    private const int MostNamed = 10;

    private readonly SortedSet<int> _missing = [];

    /// <summary>What a user must know of these pages: one problem for all, at the first; null where all came.</summary>
    public Problem? Problem => _missing.Count == 0 ? null : new Problem("layout", Severity.Warning, _missing.Min,
        $"{Named()} could not be rendered, or not within the time and size allowed: ruled tables and colours there may be missing or wrong; look at the paper itself.");

    public PageDrawing? DrawingOf(int page) => images.DrawingOf(page);

    public IReadOnlyList<Box> DotsOf(int page) => images.DotsOf(page);

    public Task<PageImage?> RenderAsync(int page, int dpi, CancellationToken cancel) => images.RenderAsync(page, dpi, cancel);

    public Task<GrayImage?> RenderGrayAsync(int page, int dpi, CancellationToken cancel) => images.RenderGrayAsync(page, dpi, cancel);

    public async Task<IReadOnlyList<PageImage?>> RenderRunAsync(int from, int count, int dpi, CancellationToken cancel)
    {
        var run = await images.RenderRunAsync(from, count, dpi, cancel);
        _missing.UnionWith(Enumerable.Range(0, count).Where(i => run[i] is null).Select(i => from + i));
        return run;
    }

    // "Page 3", "Pages 3, 5, 6 and 12 more"
    private string Named()
    {
        var named = string.Join(", ", _missing.Take(MostNamed).Select(p => p.ToString(CultureInfo.InvariantCulture)));
        return $"Page{(_missing.Count == 1 ? "" : "s")} {named}{(_missing.Count > MostNamed ? $" and {_missing.Count - MostNamed} more" : "")}";
    }
}
