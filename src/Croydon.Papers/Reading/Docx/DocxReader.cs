using System.IO.Compression;
using Croydon.Papers.Documents;
using DocumentFormat.OpenXml.Packaging;

namespace Croydon.Papers.Reading.Docx;

/// <summary>Word documents (Office Open XML).</summary>
public sealed class DocxReader : IPaperReader
{
    private const string MainPart = "word/document.xml";
    private const long LargestUnpacked = 400L << 20;
    private const long LargestPart = 60L << 20;

    public string Format => "docx";

    public int Version => 2;

    /// <summary>A ZIP file with a main document part in it.</summary>
    public bool Accepts(PaperSource source)
    {
        if (source.Bytes is not [(byte)'P', (byte)'K', 3, 4, ..])
            return false;
        try
        {
            using var zip = Open(source);
            return zip.GetEntry(MainPart) is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    public Task<ReadResult> ReadAsync(PaperSource source, CancellationToken cancel)
    {
        using (var zip = Open(source))
            if (zip.Entries.Sum(e => e.Length) > LargestUnpacked)
                return Task.FromResult(ReadResult.Reject(Format, "The Word document unpacks to more than the size allowed: it may be made to do harm."));
        try
        {
            using var bytes = new MemoryStream(source.Bytes, writable: false);
            using var document = WordprocessingDocument.Open(bytes, false, new OpenSettings { MaxCharactersInPart = LargestPart });
            return Task.FromResult(Read(document));
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidDataException or System.Xml.XmlException or FormatException or FileFormatException)
        {
            return Task.FromResult(ReadResult.Reject(Format, "The Word document is damaged: open it in Word, save it anew and read that."));
        }
    }

    private static ZipArchive Open(PaperSource source) => new(new MemoryStream(source.Bytes, writable: false), ZipArchiveMode.Read);

    private ReadResult Read(WordprocessingDocument document)
    {
        if (document.MainDocumentPart is not { Document.Body: { } body } main)
            return ReadResult.Reject(Format, "The Word document has no text part: open it in Word, save it anew and read that.");
        var blocks = new DocxBlocks(main);
        blocks.Read(body);
        var properties = document.PackageProperties;
        return new ReadResult(Format)
        {
            Blocks = blocks.All,
            Problems = [.. blocks.Problems],
            Metadata = new PaperMetadata(properties.Title, properties.Creator, properties.Created?.ToString("yyyy-MM-dd'T'HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture)),
        };
    }
}
