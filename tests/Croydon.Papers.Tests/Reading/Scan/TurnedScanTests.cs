using Croydon.Papers.Documents;
using Croydon.Papers.Reading;
using Croydon.Papers.Reading.Pdf;
using Croydon.Papers.Reading.Scan;
using Croydon.Papers.Testing;

namespace Croydon.Papers.Tests.Reading.Scan;

/// <summary>A page with a text layer is turned into a picture; its own words say where the picture's words stand.</summary>
public sealed class TurnedScanTests
{
    private const int Dpi = 300;

    /// <param name="turns">Quarter turns that the scan needs to stand upright.</param>
    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(3, -1)]
    public async Task ReadAsync_ScanThatLeansOrIsTurned_HasItsWordsWhereAReaderSeesThem(int turns, double degrees)
    {
        var (born, scan) = await PageAsync();
        var fallen = new Rotation((4 - turns) % 4, degrees);
        var picture = new Picture(fallen.Apply(scan));

        var (pages, _, _) = await ScannedPages.ReadAsync([picture.Page], picture, default);

        var shown = pages[0].AsShown();
        Assert.Equal((picture.Page.Width, picture.Page.Height), (shown.Width, shown.Height));
        var unique = born.Words.GroupBy(w => w.Text).Where(g => g.Count() == 1 && g.Key.Length > 4).Select(g => g.Single()).ToList();
        var placed = unique.Count(w => shown.Words.Any(s => s.Text == w.Text && s.Box.HoldsCentreOf(fallen.Read(w.Box, shown.Width, shown.Height))));
        Assert.InRange(placed, 0.9 * unique.Count, unique.Count);
    }

    private static async Task<(Page Born, GrayImage Scan)> PageAsync()
    {
        var pdf = await File.ReadAllBytesAsync(Path.Combine(Checkout.Root, "corpus/agenda-pack/scrutiny-march-2018/paper.pdf"));
        var reading = await new PdfReader().ReadAsync(PaperSource.Of("paper.pdf", pdf), default);
        return (reading.Pages[0], (await new PopplerImages(pdf).RenderGrayAsync(1, Dpi, default))!);
    }

    private sealed class Picture(GrayImage image) : IPageImages
    {
        public Page Page { get; } = new(1, image.Width * 72.0 / Dpi, image.Height * 72.0 / Dpi, []);

        public Task<PageImage?> RenderAsync(int page, int dpi, CancellationToken cancel) => Task.FromResult<PageImage?>(null);

        /// <summary>In the size of the picture, or small and all dark where only ink is looked for.</summary>
        public Task<GrayImage?> RenderGrayAsync(int page, int dpi, CancellationToken cancel) =>
            Task.FromResult<GrayImage?>(dpi == Dpi ? image : new GrayImage(50, 50, new byte[2500]));
    }
}
