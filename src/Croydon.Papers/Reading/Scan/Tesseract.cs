using System.Globalization;
using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Tools;

namespace Croydon.Papers.Reading.Scan;

/// <summary>Optical character recognition by tesseract, run as a child process on one page.</summary>
internal static partial class Tesseract
{
    // page segmentation modes of tesseract
    private const string Automatic = "3";
    private const string SparseText = "11";

    private static readonly ChildLimits Limits = ChildLimits.Default with { Time = TimeSpan.FromSeconds(100) };

    /// <summary>Words in reading order with boxes in points; null where the program failed.</summary>
    /// <param name="scattered">True for the words of a table, each on its own: lines over the columns are not looked for, which lose points and join cells.</param>
    public static async Task<(IReadOnlyList<Word>? Words, string? Failure)> ReadAsync(GrayImage image, int dpi, bool scattered, CancellationToken cancel)
    {
        var resolution = dpi.ToString(CultureInfo.InvariantCulture);
        var result = await ChildProcess.RunAsync(
            "tesseract", ["-", "-", "-l", "eng", "--psm", scattered ? SparseText : Automatic, "--dpi", resolution, "tsv"], image.ToPgm(), Limits, cancel);
        return result switch
        {
            { End: ChildEnd.NotFound } => (null, "tesseract is not installed: install tesseract-ocr and read the paper again."),
            { End: ChildEnd.TimedOut } => (null, "recognition took longer than the time allowed."),
            { Succeeded: false } when result.Errors.Contains("language", StringComparison.Ordinal) => (null, "tesseract has no English language data: install tesseract-ocr-eng and read the paper again."),
            { Succeeded: false } => (null, "tesseract could not read the image."),
            _ => (TesseractTsv.Words(result.Output, 72.0 / dpi), null),
        };
    }

    /// <summary>How many quarter turns clockwise put the page upright, by tesseract's script and orientation detection; 0 where it is unsure.</summary>
    public static async Task<int> TurnsAsync(GrayImage image, int dpi, CancellationToken cancel)
    {
        var result = await ChildProcess.RunAsync(
            "tesseract", ["-", "-", "--psm", "0", "--dpi", dpi.ToString(CultureInfo.InvariantCulture)], image.ToPgm(), Limits, cancel);
        var said = System.Text.Encoding.UTF8.GetString(result.Output);
        return Rotate().Match(said) is { Success: true } m ? int.Parse(m.Groups["degrees"].Value, NumberStyles.None, CultureInfo.InvariantCulture) / 90 : 0;
    }

    // "Rotate: 270"
    [GeneratedRegex(@"Rotate: (?<degrees>\d{1,3})")]
    private static partial Regex Rotate();
}
