using Croydon.Papers.Reading;

namespace Croydon.Papers.Tests.Reading;

public sealed class RenderedAheadTests
{
    [Fact]
    public async Task RenderAsync_WantedPagesWithOneBetween_AreRenderedInOneRun()
    {
        var images = new Counting();
        var ahead = new RenderedAhead(images, n => n is 2 or 3 or 5 or 9);

        foreach (var page in (int[])[2, 3, 5, 9])
            Assert.Equal(page, (await ahead.RenderAsync(page, 72, default))!.Width);

        Assert.Equal([(2, 4), (9, 1)], images.Runs);
    }

    /// <summary>A page's image is as wide as its number.</summary>
    private sealed class Counting : IPageImages
    {
        public List<(int From, int Count)> Runs { get; } = [];

        public Task<PageImage?> RenderAsync(int page, int dpi, CancellationToken cancel) => Task.FromResult<PageImage?>(new PageImage(page, 1, new byte[3 * page]));

        public async Task<IReadOnlyList<PageImage?>> RenderRunAsync(int from, int count, int dpi, CancellationToken cancel)
        {
            Runs.Add((from, count));
            return [.. await Task.WhenAll(Enumerable.Range(from, count).Select(p => RenderAsync(p, dpi, cancel)))];
        }
    }
}
