using System.Text;
using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using HtmlAgilityPack;

namespace Croydon.Papers.Reading.Html;

/// <summary>Web pages, ModernGov's among them.</summary>
public sealed partial class HtmlReader : IPaperReader
{
    private const int Sniffed = 4096;

    public string Format => "html";

    public int Version => 1;

    public bool Accepts(PaperSource source) =>
        Opening().IsMatch(Encoding.Latin1.GetString(source.Bytes, 0, Math.Min(Sniffed, source.Bytes.Length)));

    public Task<ReadResult> ReadAsync(PaperSource source, CancellationToken cancel)
    {
        var html = new HtmlDocument { OptionMaxNestedChildNodes = 2000 };
        using var bytes = new MemoryStream(source.Bytes);
        html.Load(bytes, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var title = html.DocumentNode.SelectSingleNode("//title")?.InnerText;
        return Task.FromResult(new ReadResult(Format)
        {
            Blocks = new HtmlBlocks().Read(html.DocumentNode),
            Metadata = new PaperMetadata(Title: title is null ? null : Text.Fold.Spaces(HtmlEntity.DeEntitize(title))),
        });
    }

    // "<!DOCTYPE html", "<html", possibly after a comment, an XML declaration or white space
    [GeneratedRegex(@"^\W{0,8}(?:\s|<\?xml[^>]*>|<!--.*?-->)*<(?:!doctype\s+html|html|head|body)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Opening();
}
