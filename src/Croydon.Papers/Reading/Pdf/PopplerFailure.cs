using Croydon.Papers.Reading.Tools;

namespace Croydon.Papers.Reading.Pdf;

/// <summary>Says in a sentence why poppler could not read a file, with the remedy.</summary>
internal static class PopplerFailure
{
    // What poppler prints on standard error, and what an operator should do about it.
    private static readonly (string Printed, string Sentence)[] Known =
    [
        ("Incorrect password", "The PDF is protected by a password: ask for a copy without one."),
        ("Couldn't find trailer dictionary", "The PDF is damaged or cut short: download it again."),
        ("Couldn't read xref table", "The PDF is damaged or cut short: download it again."),
        ("May not be a PDF file", "The file calls itself a PDF but is not one: download it again."),
        ("Document stream is empty", "The file is empty: download it again."),
    ];

    public static string Explain(ChildResult result) => result.End switch
    {
        ChildEnd.NotFound => "pdftotext is not installed: install poppler-utils and read the paper again.",
        ChildEnd.TimedOut => "The PDF took longer than the time allowed: it may be made to do harm, or be very large; split it and read the parts.",
        ChildEnd.TooMuchOutput => "The PDF unpacks to more than the size allowed: it may be made to do harm.",
        _ => Array.Find(Known, k => result.Errors.Contains(k.Printed, StringComparison.Ordinal)).Sentence
            ?? "The PDF has no page that can be read: open it in a viewer, print it to a new PDF and read that.",
    };
}
