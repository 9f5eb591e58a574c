using System.Globalization;
using Croydon.Papers.Reading.Tools;

namespace Croydon.Papers.Reading.Pdf;

/// <summary>Pages rendered by poppler's pdftoppm, run as a child process.</summary>
/// <param name="pdf">The whole file.</param>
public sealed class PopplerImages(byte[] pdf) : IPageImages
{
    /// <summary>Of the pixels of one run of pages.</summary>
    private const long MostPixelBytes = 64L << 20;

    /// <summary>What is printed beside the pixels is small.</summary>
    private static readonly ChildLimits Limits = ChildLimits.Default with { Time = TimeSpan.FromSeconds(20), OutputBytes = MostPixelBytes + (1 << 16) };

    /// <summary>Colours and rules are asked for, not letters: to smooth these takes a third of the time.</summary>
    private static readonly string[] LettersAsTheyCome = ["-aa", "no"];

    public async Task<PageImage?> RenderAsync(int page, int dpi, CancellationToken cancel) =>
        await ColouredAsync(page, 1, dpi, cancel) is [var image] ? image : null;

    public async Task<GrayImage?> RenderGrayAsync(int page, int dpi, CancellationToken cancel) =>
        await RunAsync(page, 1, dpi, ["-gray"], new PixmapFeed(channels: 1, MostPixelBytes), cancel) is [var (width, height, values)] ? new GrayImage(width, height, values) : null;

    /// <summary>In one child; where it could not do all, each page in its own, so that one bad page costs no other.</summary>
    public async Task<IReadOnlyList<PageImage?>> RenderRunAsync(int from, int count, int dpi, CancellationToken cancel)
    {
        if (count > 1 && await ColouredAsync(from, count, dpi, cancel) is var run && run.Count == count)
            return run;
        var images = new List<PageImage?>();
        for (var page = from; page < from + count; page++)
            images.Add(await RenderAsync(page, dpi, cancel));
        return images;
    }

    private async Task<IReadOnlyList<PageImage>> ColouredAsync(int from, int count, int dpi, CancellationToken cancel) =>
        [.. (await RunAsync(from, count, dpi, LettersAsTheyCome, new PixmapFeed(channels: 3, MostPixelBytes), cancel)).Select(i => new PageImage(i.Width, i.Height, i.Values))];

    /// <summary>None where the pages could not be rendered within the limits.</summary>
    private async Task<IReadOnlyList<(int Width, int Height, byte[] Values)>> RunAsync(int from, int count, int dpi, string[] options, PixmapFeed pixels, CancellationToken cancel)
    {
        var result = await ChildProcess.RunAsync(
            "pdftoppm", ["-f", Text(from), "-l", Text(from + count - 1), "-r", Text(dpi), .. options, "-"], pdf, Limits, pixels.Take, cancel);
        return result.Succeeded ? pixels.Images : [];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
