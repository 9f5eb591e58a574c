using System.Globalization;
using Croydon.Papers.Reading.Tools;

namespace Croydon.Papers.Reading.Pdf;

/// <summary>Pages rendered by poppler's pdftoppm, run as a child process.</summary>
/// <param name="pdf">The whole file.</param>
public sealed class PopplerImages(byte[] pdf) : IPageImages
{
    public async Task<PageImage?> RenderAsync(int page, int dpi, CancellationToken cancel)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        var result = await ChildProcess.RunAsync(
            "pdftoppm", ["-f", number, "-l", number, "-r", dpi.ToString(CultureInfo.InvariantCulture), "-singlefile", "-"],
            pdf, ChildLimits.Default, cancel);
        return result.Succeeded && result.Output.Length > 0 ? PageImage.FromPpm(result.Output) : null;
    }
}
