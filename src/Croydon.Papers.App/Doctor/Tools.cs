using System.Text;
using Croydon.Papers.Reading.Tools;

namespace Croydon.Papers.App.Doctor;

/// <param name="Version">Argument that prints the version.</param>
/// <param name="Costs">What cannot be done without it.</param>
internal sealed record Tool(string Program, string Version, string Package, string Costs)
{
    /// <summary>True where everything works without it too.</summary>
    public bool IsOptional { get; init; }
}

/// <summary>The programs that reading uses.</summary>
internal static class Tools
{
    public static IReadOnlyList<Tool> All { get; } =
    [
        new("pdftotext", "-v", "poppler-utils", "PDFs cannot be read"),
        new("pdftohtml", "-v", "poppler-utils", "without mutool the outline of PDFs is not read and bold words are not told from others"),
        new("pdfinfo", "-v", "poppler-utils", "properties of PDFs are not read"),
        new("pdftoppm", "-v", "poppler-utils", "cell colours and page images are missing"),
        new("mutool", "-v", "mupdf-tools", "words of PDFs are read by poppler, lines and fills from renderings, which costs more time and tells neighbouring cells apart less well") { IsOptional = true },
        new("tesseract", "--version", "tesseract-ocr tesseract-ocr-eng", "scanned pages are not read"),
    ];

    private static readonly (string Data, string Package, string Costs)[] LanguageData =
    [
        ("eng", "tesseract-ocr-eng", "scanned pages are not read without English language data"),
        ("osd", "tesseract-ocr-osd", "scans that lie on their side are not turned upright without orientation data"),
    ];

    public static async Task<Finding> LookAsync(Tool tool, CancellationToken cancel)
    {
        var result = await ChildProcess.RunAsync(tool.Program, [tool.Version], ReadOnlyMemory<byte>.Empty, ChildLimits.Default, cancel);
        if (result.End == ChildEnd.NotFound)
            return new Finding(tool.Program, tool.IsOptional, $"{(tool.IsOptional ? "not there, and not necessary; without it " : "")}{tool.Costs}: install {tool.Package}.");
        var text = result.Errors.Length > 0 ? result.Errors : Encoding.UTF8.GetString(result.Output);
        return new Finding(tool.Program, true, text.Split('\n')[0].Trim());
    }

    /// <summary>The language data that recognition works with; null where tesseract itself is missing.</summary>
    public static async Task<Finding?> LanguagesAsync(CancellationToken cancel)
    {
        var result = await ChildProcess.RunAsync("tesseract", ["--list-langs"], ReadOnlyMemory<byte>.Empty, ChildLimits.Default, cancel);
        return result.End == ChildEnd.NotFound ? null : Languages(Encoding.UTF8.GetString(result.Output) + result.Errors);
    }

    /// <param name="listed">What `tesseract --list-langs` prints: a sentence, then a language a line.</param>
    public static Finding Languages(string listed)
    {
        var there = listed.Split('\n', StringSplitOptions.TrimEntries);
        var missing = LanguageData.Where(l => !there.Contains(l.Data, StringComparer.Ordinal)).ToList();
        return new Finding("languages", missing.Count == 0, missing.Count == 0
            ? string.Join(", ", LanguageData.Select(l => l.Data))
            : string.Join(" ", missing.Select(l => $"{l.Costs}: install {l.Package}.")));
    }

    /// <summary>Not counted as missing: containers forbid it, and have other means.</summary>
    public static Finding Confined() => new("children", true, Confinement.HasNamespaces
        ? "run without a network and in process namespaces of their own"
        : "may use the network, since this system gives no user namespaces: allow them, or run this in a container without a way out");
}
