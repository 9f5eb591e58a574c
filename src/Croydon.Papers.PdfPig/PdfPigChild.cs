using System.Globalization;
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Outline;

namespace Croydon.Papers.PdfPig;

/// <summary>The child process: PDFs on standard input, what is in each on standard output, until the input ends.</summary>
public static class PdfPigChild
{
    /// <summary>The one argument that makes the program a child.</summary>
    public const string Command = "read-pdf";

    private const int StackBytes = 256 << 20;

    /// <returns>Exit code.</returns>
    public static async Task<int> RunAsync(Stream input, Stream output)
    {
        while (await Frames.ReadAsync(input, int.MaxValue, CancellationToken.None) is { } pdf)
        {
            using var lines = new MemoryStream();
            var reading = new Thread(() => Read(pdf, lines), StackBytes);
            reading.Start();
            reading.Join();
            await Frames.WriteAsync(output, lines.GetBuffer().AsMemory(0, (int)lines.Length), CancellationToken.None);
        }

        return 0;
    }

    private static void Read(byte[] pdf, Stream output)
    {
        using var lines = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        try
        {
            using var document = PdfDocument.Open(pdf, new ParsingOptions { SkipMissingFonts = true });
            var info = document.Information;
            lines.WriteLine($"I\t{Field(info.Title)}\t{Field(info.Author)}\t{Field(info.GetCreatedDateTimeOffset()?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture))}");
            for (var page = 1; page <= document.NumberOfPages; page++)
                WritePage(document, page, lines);
            WriteOutline(document, lines);
            if (PdfScripts.AreIn(document))
                lines.WriteLine("X\t0\tThe PDF carries a script; it was not run.");
        }
        catch (PdfDocumentEncryptedException)
        {
            lines.WriteLine("F\tit is protected by a password");
        }
        catch (Exception e) when (IsBadPdf(e))
        {
            lines.WriteLine($"F\t{Field(e.Message)}");
        }
    }

    /// <summary>A page that cannot be read costs only itself.</summary>
    private static void WritePage(PdfDocument document, int number, TextWriter lines)
    {
        try
        {
            PageLines.Write(document.GetPage(number), lines);
        }
        catch (Exception e) when (IsBadPdf(e))
        {
            lines.WriteLine("P\t595\t842\t1");
            lines.WriteLine(string.Create(CultureInfo.InvariantCulture, $"X\t{number}\tPage {number} could not be read: the PDF is damaged there; download it again."));
        }
    }

    private static void WriteOutline(PdfDocument document, TextWriter lines)
    {
        if (!document.TryGetBookmarks(out var bookmarks, allowContainerNode: true))
            return;
        foreach (var node in bookmarks.GetNodes())
            lines.WriteLine(string.Create(CultureInfo.InvariantCulture, $"O\t{node.Level + 1}\t{(node is DocumentBookmarkNode { PageNumber: > 0 } there ? there.PageNumber : 0)}\t{Field(node.Title)}"));
    }

    /// <summary>What PdfPig throws on a file that is not as it should be; its own faults among it, which a hostile file can bring about.</summary>
    private static bool IsBadPdf(Exception e) => e is PdfDocumentFormatException or InvalidOperationException or NotSupportedException
        or ArgumentException or FormatException or IndexOutOfRangeException or KeyNotFoundException or NullReferenceException or InvalidCastException
        or OverflowException or IOException or InvalidDataException;

    internal static string Field(string? text)
    {
        if (text is null)
            return "";
        var field = new StringBuilder(text.Length);
        foreach (var c in text)
            field.Append(char.IsControl(c) ? ' ' : c);
        return field.ToString();
    }
}
