using Croydon.Papers.Documents;
using Croydon.Papers.Reading;
using Croydon.Papers.Reading.Scan;

namespace Croydon.Papers.Tests.Reading.Scan;

public sealed class ScannedPagesTests
{
    [Fact]
    public async Task ReadAsync_MoreScannedPagesThanTheCap_LooksAtNoneBeyondItAndSaysSo()
    {
        var images = new Inked();
        var pages = Enumerable.Range(1, ScannedPages.MostRecognised + 3).Select(n => new Page(n, 100, 100, [])).ToList();

        var (read, _, problems) = await ScannedPages.ReadAsync(pages, images, default);

        Assert.Equal(pages.Count, read.Count);
        Assert.Equal(Enumerable.Range(1, ScannedPages.MostRecognised), images.Wanted.Order());
        Assert.Contains(problems, p => p.Page is null && p.Message.Contains($"{pages.Count} pages", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ReadAsync_PageWithGoodText_IsNeverLookedAt()
    {
        var images = new Inked();
        var words = Enumerable.Range(0, 30).Select(i => new Word("hearing", new Box(10, 20 * i, 60, (20 * i) + 12))).ToList();

        var (read, _, problems) = await ScannedPages.ReadAsync([new Page(1, 595, 842, words)], images, default);

        Assert.Equal((words, TextSource.Text), (read[0].Words, read[0].Source));
        Assert.Empty(images.Wanted);
        Assert.Empty(problems);
    }

    [Fact]
    public async Task ReadAsync_PageWhoseTextIsGarbage_IsReadAgainAndItsFailureIsAProblemOfThatPage()
    {
        var images = new Inked();
        var garbage = Enumerable.Range(0, 60).Select(i => new Word("qzxkwj", new Box(10, 12 * i, 60, (12 * i) + 10))).ToList();

        var (_, _, problems) = await ScannedPages.ReadAsync([new Page(1, 595, 842, []) { Source = TextSource.Text }, new Page(2, 595, 842, garbage)], images, default);

        Assert.Contains(2, images.Wanted);
        Assert.Contains(problems, p => p is { Page: 2, Stage: "ocr", Severity: Severity.Warning });
    }

    /// <summary>Every page is dark when looked at small; in full none can be made, and which were asked for is noted.</summary>
    private sealed class Inked : IPageImages
    {
        private readonly Lock _guard = new();

        public List<int> Wanted { get; } = [];

        public Task<PageImage?> RenderAsync(int page, int dpi, CancellationToken cancel) => Task.FromResult<PageImage?>(null);

        public Task<GrayImage?> RenderGrayAsync(int page, int dpi, CancellationToken cancel)
        {
            if (dpi == Ink.Dpi)
                return Task.FromResult<GrayImage?>(new GrayImage(50, 50, new byte[2500]));
            lock (_guard)
                Wanted.Add(page);
            return Task.FromResult<GrayImage?>(null);
        }
    }
}
