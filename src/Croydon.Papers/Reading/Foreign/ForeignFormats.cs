using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Croydon.Papers.Reading.Foreign;

/// <summary>Formats that are told by their first bytes, or by what an archive holds, each with what a reader of papers can do about it.</summary>
internal static partial class ForeignFormats
{
    private const int Sniffed = 1024;
    private const string WordMain = "word/document.xml";
    private const string OldOffice = "The file was made by an office program of before 2007 (Word, Excel, PowerPoint or an Outlook message): open it there, save it as PDF and read that.";

    private static readonly (byte[] Start, string Sentence)[] Signatures =
    [
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], OldOffice),
        ([.. "{\\rtf"u8], "The file is rich text (RTF): open it in Word, save it as a Word document or PDF and read that."),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], Picture("PNG")),
        ([0xFF, 0xD8, 0xFF], Picture("JPEG")),
        ([.. "GIF8"u8], Picture("GIF")),
        ([(byte)'I', (byte)'I', 42, 0], Picture("TIFF")),
        ([(byte)'M', (byte)'M', 0, 42], Picture("TIFF")),
        ([0x1F, 0x8B], Packed("gzip")),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C], Packed("7-Zip")),
        ([.. "Rar!"u8], Packed("RAR")),
    ];

    /// <summary>By the first entry of an archive that has such a name; papers in the Word format of today are not among them.</summary>
    private static readonly (string Entry, string Sentence)[] Archives =
    [
        ("xl/", "The file is an Excel workbook: save the sheets that matter as PDF and read that."),
        ("ppt/", "The file is a PowerPoint presentation: save it as PDF and read that."),
        ("content.xml", "The file is an OpenDocument file (LibreOffice): save it as PDF or as a Word document and read that."),
        ("META-INF/container.xml", "The file is an e-book: save it as PDF and read that."),
    ];

    /// <summary>A sentence for the user; null where the bytes are of no such format.</summary>
    public static string? Of(byte[] bytes)
    {
        if (Signatures.FirstOrDefault(s => bytes.AsSpan().StartsWith(s.Start)) is { Sentence: { } known })
            return known;
        if (bytes is [(byte)'P', (byte)'K', 3, 4, ..])
            return OfArchive(bytes);
        return Mail().IsMatch(Encoding.Latin1.GetString(bytes, 0, Math.Min(Sniffed, bytes.Length)))
            ? "The file is an e-mail or a web archive: save what is attached to it, or print it to PDF, and read that."
            : null;
    }

    private static string Picture(string kind) => $"The file is a picture ({kind}): print it to PDF, and its words are read by optical recognition.";

    private static string Packed(string kind) => $"The file is an archive ({kind}): unpack it and read the papers in it.";

    private static string? OfArchive(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (zip.GetEntry(WordMain) is not null)
                return null;
            return Archives.FirstOrDefault(a => zip.Entries.Any(e => e.FullName.StartsWith(a.Entry, StringComparison.Ordinal))).Sentence
                ?? Packed("ZIP");
        }
        catch (InvalidDataException)
        {
            return "The file is an archive or a Word document, and damaged: download it again.";
        }
    }

    // "From: A N Other <a@example.org>" with "Subject: Minutes" below, "MIME-Version: 1.0", "Received: from mail"; not a memorandum's "From: Director"
    [GeneratedRegex(@"\A(?:[A-Za-z-]{2,40}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){0,40}?(?:MIME-Version:\s*1|Message-ID:\s*<|Received:\s*from\s)", RegexOptions.IgnoreCase)]
    private static partial Regex Mail();
}
