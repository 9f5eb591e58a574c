using Croydon.Papers.Documents;
using Croydon.Papers.Reading;

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

    private sealed class Without(params int[] pages) : IPageImages
    {
        public Task<PageImage?> RenderAsync(int page, int dpi, CancellationToken cancel) =>
            Task.FromResult(pages.Contains(page) ? null : new PageImage(1, 1, [0, 0, 0]));
    }
}
