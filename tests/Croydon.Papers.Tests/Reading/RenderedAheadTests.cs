using Croydon.Papers.Documents;
using Croydon.Papers.Reading;

namespace Croydon.Papers.Tests.Reading;

public sealed class RenderedAheadTests
{
    [Fact]
    public async Task RenderAsync_WantedPagesWithOneBetween_AreRenderedInOneRun()
    {
        var images = new Counting();
        var ahead = new RenderedAhead(images, Pages(9, 595, 842), n => n is 2 or 3 or 5 or 9);

        foreach (var page in (int[])[2, 3, 5, 9])
            Assert.Equal(page, (await ahead.RenderAsync(page, 72, default))!.Width);

        Assert.Equal([(2, 4), (9, 1)], images.Runs);
    }

    [Theory]
    [InlineData(595, 842, 12)]
    [InlineData(842, 1191, 6)]
    [InlineData(3000, 3000, 1)]
    public async Task RenderAsync_PagesOfASize_AreRenderedSoManyAtOnce(double width, double height, int atOnce)
    {
        var images = new Counting();

        await new RenderedAhead(images, Pages(30, width, height), _ => true).RenderAsync(1, 72, default);

        Assert.Equal([(1, atOnce)], images.Runs);
    }

    private static List<Page> Pages(int count, double width, double height) => [.. Enumerable.Range(1, count).Select(n => new Page(n, width, height, []))];

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
