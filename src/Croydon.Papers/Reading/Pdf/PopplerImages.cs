using System.Globalization;
using Croydon.Papers.Reading.Tools;

namespace Croydon.Papers.Reading.Pdf;

/// <summary>Pages rendered by poppler's pdftoppm, run as a child process.</summary>
/// <param name="pdf">The whole file.</param>
public sealed class PopplerImages(byte[] pdf) : IPageImages
{
    private static readonly ChildLimits Limits = ChildLimits.Default with { Time = TimeSpan.FromSeconds(20), OutputBytes = 96L << 20 };

    /// <summary>Colours and rules are asked for, not letters: to smooth these takes a third of the time.</summary>
    private static readonly string[] LettersAsTheyCome = ["-aa", "no"];

    public async Task<PageImage?> RenderAsync(int page, int dpi, CancellationToken cancel) =>
        await RunAsync(page, 1, dpi, LettersAsTheyCome, cancel) is { } ppm ? PageImage.FromPpms(ppm)[0] : null;

    public async Task<GrayImage?> RenderGrayAsync(int page, int dpi, CancellationToken cancel) =>
        await RunAsync(page, 1, dpi, ["-gray"], cancel) is { } pgm ? GrayImage.FromPgm(pgm) : null;

    /// <summary>In one child; where it could not do all, each page in its own, so that one bad page costs no other.</summary>
    public async Task<IReadOnlyList<PageImage?>> RenderRunAsync(int from, int count, int dpi, CancellationToken cancel)
    {
        if (count > 1 && await RunAsync(from, count, dpi, LettersAsTheyCome, cancel) is { } ppms && PageImage.FromPpms(ppms) is var run && run.Count == count)
            return run;
        var images = new List<PageImage?>();
        for (var page = from; page < from + count; page++)
            images.Add(await RenderAsync(page, dpi, cancel));
        return images;
    }

    /// <summary>Null where the pages could not be rendered within the limits.</summary>
    private async Task<byte[]?> RunAsync(int from, int count, int dpi, string[] options, CancellationToken cancel)
    {
        var result = await ChildProcess.RunAsync(
            "pdftoppm", ["-f", Text(from), "-l", Text(from + count - 1), "-r", Text(dpi), .. options, "-"], pdf, Limits, cancel);
        return result.Succeeded && result.Output.Length > 0 ? result.Output : null;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
