using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Tools;

namespace Croydon.Papers.Reading.Pdf;

/// <summary>Says in a sentence why poppler could not read a file, or not all of it, with the remedy.</summary>
internal static class PopplerFailure
{
    /// <summary>Pages of a paper beyond which none is rendered: a council's largest packs stay below it.</summary>
    public const int MostRendered = 1000;

    // What poppler prints on standard error, and what an operator should do about it.
    private static readonly (string Printed, string Sentence)[] Known =
    [
        ("Incorrect password", "The PDF is protected by a password: ask for a copy without one."),
        ("Unsupported encryption", "The PDF is encrypted in a way that cannot be read: ask for a copy without protection."),
        ("Document stream is empty", "The file is empty: download it again."),
        ("May not be a PDF file", "The file calls itself a PDF but is not one: download it again."),
        ("Couldn't find trailer dictionary", "The PDF is damaged or cut short, and none of its pages can be read: download it again."),
        ("Couldn't read xref table", "The PDF is damaged or cut short, and none of its pages can be read: download it again."),
        ("Couldn't read page catalog", "The PDF has lost its list of pages: download it again, or open it in a viewer and print it to a new PDF."),
    ];

    public static string Explain(ChildResult result) => result.End switch
    {
        ChildEnd.NotFound => "pdftotext is not installed: install poppler-utils and read the paper again.",
        ChildEnd.TimedOut => "The PDF took longer than the time allowed: it may be made to do harm, or be very large; split it and read the parts.",
        ChildEnd.TooMuchOutput => "The PDF unpacks to more than the size allowed: it may be made to do harm.",
        _ => Array.Find(Known, k => result.Errors.Contains(k.Printed, StringComparison.Ordinal)).Sentence
            ?? "The PDF has no page that can be read: open it in a viewer, print it to a new PDF and read that.",
    };

    /// <summary>What a user must know of a PDF that was read at least in part.</summary>
    /// <param name="read">The pages that came out, scanned ones among them.</param>
    /// <param name="isMended">True where the pages are those that <see cref="CutPdf"/> found in a file that had lost its list of them.</param>
    public static IEnumerable<Problem> Warnings(ChildResult result, PdfInfo info, IReadOnlyList<Page> read, bool isMended)
    {
        if (isMended)
            yield return new Problem("read", Severity.Warning, null, $"The PDF is damaged or cut short: its list of pages is lost; {Found(read.Count(p => p.Words.Count > 0))} found and read, others may be missing; download it again.");
        else if (info.Pages is { } pages && pages > read.Count)
            yield return new Problem("read", Severity.Warning, null, $"Only {read.Count} of the {pages} pages could be read: {Stopped(result)}");
        else if (!result.Succeeded)
            yield return new Problem("read", Severity.Warning, null, Explain(result));
        else if (IsRebuilt(result))
            yield return new Problem("read", Severity.Warning, null, $"The PDF is damaged: {Count(read.Count)} could be rebuilt and read, others may be missing; download it again.");
        foreach (var warning in Warnings(read))
            yield return warning;
        if (info.HasJavaScript)
            yield return new Problem("read", Severity.Info, null, "The PDF carries a script; it was not run.");
    }

    /// <summary>What a user must know of the pages of any PDF, whatever read it.</summary>
    public static IEnumerable<Problem> Warnings(IReadOnlyList<Page> read)
    {
        if (read.All(p => p.Words.Count == 0))
            yield return new Problem("read", Severity.Warning, null, $"No words were found on {Count(read.Count)}: the paper is blank, or its pictures hold no text; open it to see.");
        if (Sheets.Explain(read) is { } large)
            yield return large;
        if (read.Count > MostRendered)
            yield return new Problem("read", Severity.Warning, null, $"The PDF has {read.Count} pages: more than {MostRendered} are read by their words alone, without scanned pages, ruled tables and colours; split it and read the parts.");
    }

    /// <summary>Poppler could not open the file, or only by searching it: then it is the one that says what is wrong.</summary>
    public static bool IsOfDamaged(ChildResult result) => !result.Succeeded || IsRebuilt(result);

    /// <summary>Poppler searched the whole file for objects because its table of them was missing or wrong.</summary>
    private static bool IsRebuilt(ChildResult result) =>
        result.Errors.Contains("Couldn't find trailer dictionary", StringComparison.Ordinal)
        || result.Errors.Contains("Couldn't read xref table", StringComparison.Ordinal)
        || result.Errors.Contains("xref num", StringComparison.Ordinal)
        || result.Errors.Contains("Unterminated", StringComparison.Ordinal);

    /// <summary>Why pages are missing, with the remedy: the end of a sentence.</summary>
    private static string Stopped(ChildResult result) => result.End switch
    {
        ChildEnd.TimedOut => $"the others would take longer than the {PdfText.Limits.Time.TotalSeconds:0} seconds allowed; split the PDF and read the parts.",
        ChildEnd.TooMuchOutput => $"the others would unpack to more than the {PdfText.Limits.OutputBytes >> 20} megabytes allowed; split the PDF and read the parts, unless it may be made to do harm.",
        _ => "the PDF is damaged or cut short; download it again.",
    };

    private static string Found(int pages) => pages == 1 ? "1 page was" : $"{pages} pages were";

    private static string Count(int pages) => pages == 1 ? "1 page" : $"{pages} pages";
}
