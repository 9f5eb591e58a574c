using Croydon.Papers.Documents;
using Croydon.Papers.Reading;
using Croydon.Papers.Tests.Layout;

namespace Croydon.Papers.Tests.Reading;

public sealed class WatchedImagesTests
{
    [Fact]
    public async Task Problem_PagesThatDidNotCome_NamesThemOnce()
    {
        var images = new WatchedImages(new Without(3, 5));

        await images.RenderRunAsync(1, 4, 72, default);
        await images.RenderRunAsync(3, 3, 72, default);

        Assert.Equal((Severity.Warning, 3), (images.Problem!.Severity, images.Problem.Page));
        Assert.StartsWith("Pages 3, 5 could not be rendered", images.Problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problem_AllCame_IsNull()
    {
        var images = new WatchedImages(new Without());

        await images.RenderRunAsync(1, 4, 72, default);

        Assert.Null(images.Problem);
    }

    [Fact]
    public async Task Run_PageOfATableThatDidNotCome_IsToldOf()
    {
        var page = new PageBuilder();
        for (var row = 0; row < 6; row++)
            page.At(60, 100 + (20 * row), "Boats moored").At(300, 100 + (20 * row), "12").At(400, 100 + (20 * row), "14").At(500, 100 + (20 * row), "17");
        var services = new PapersServices { Readers = [new Fixed(new ReadResult("pdf") { Pages = [page.Page], Images = new Without(1) })] };

        var read = await new PaperPipeline(services).RunAsync(PaperSource.Of("a.pdf", [1]), default);

        Assert.Contains(read.Paper.Problems, p => p.Page == 1 && p.Message.StartsWith("Page 1 could not be rendered", StringComparison.Ordinal));
        Assert.Equal(PaperStatus.OkWithProblems, read.Status);
    }

    [Fact]
    public async Task Run_LineBehindAPaintedDisc_IsAListItem()
    {
        var page = new PageBuilder().At(60, 100, "Boats are moored at the quay").At(60, 130, "Barges are moored at the lock");
        var images = new Dotted([new Box(48, 104, 52, 108), new Box(48, 134, 52, 138)]);
        var services = new PapersServices { Readers = [new Fixed(new ReadResult("pdf") { Pages = [page.Page], Images = images })] };

        var read = await new PaperPipeline(services).RunAsync(PaperSource.Of("a.pdf", [1]), default);

        Assert.All(read.Paper.Blocks, b => Assert.Equal((BlockKind.ListItem, "\u2022"), (b.Kind, b.Marker)));
        Assert.Equal(2, read.Paper.Blocks.Count);
    }

    /// <summary>Reads every file as the same.</summary>
    private sealed class Fixed(ReadResult result) : IPaperReader
    {
        public string Format => result.Format;

        public int Version => 1;

        public bool Accepts(PaperSource source) => true;

        public Task<ReadResult> ReadAsync(PaperSource source, CancellationToken cancel) => Task.FromResult(result);
    }

    private sealed class Without(params int[] pages) : IPageImages
    {
        public Task<PageImage?> RenderAsync(int page, int dpi, CancellationToken cancel) =>
            Task.FromResult(pages.Contains(page) ? null : new PageImage(1, 1, [0, 0, 0]));
    }
}
