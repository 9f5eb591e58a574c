using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using HtmlAgilityPack;

namespace Croydon.Papers.Reading.Html;

/// <summary>Web pages, ModernGov's among them.</summary>
public sealed partial class HtmlReader : IPaperReader
{
    private const int Sniffed = 4096;
    private const int DeepestNesting = 1000;

    public string Format => "html";

    public int Version => 2;

    public bool Accepts(PaperSource source) =>
        Opening().IsMatch(TextEncoding.Start(source.Bytes, Sniffed));

    public Task<ReadResult> ReadAsync(PaperSource source, CancellationToken cancel)
    {
        var html = new HtmlDocument { OptionMaxNestedChildNodes = DeepestNesting };
        try
        {
            html.LoadHtml(Decode(source.Bytes));
        }
        catch (Exception e) when (e.Message.Contains("nested tags", StringComparison.Ordinal))
        {
            return Task.FromResult(ReadResult.Reject(Format, "The web page nests its elements so deeply that it looks made to do harm: save it again from a browser."));
        }

        var blocks = new HtmlBlocks(MainOf(html.DocumentNode)).Read();
        var title = html.DocumentNode.SelectSingleNode("//title")?.InnerText;
        return Task.FromResult(blocks.Count == 0
            ? ReadResult.Reject(Format, "The web page has no text of its own: open it in a browser, and save the paper that it leads to.")
            : new ReadResult(Format) { Blocks = blocks, Metadata = new PaperMetadata(Title: title is null ? null : Text.Fold.Spaces(HtmlEntity.DeEntitize(title))) });
    }

    /// <summary>The part of the page that says it is its main one; the whole page where none says so, or that part is empty.</summary>
    private static HtmlNode MainOf(HtmlNode page) =>
        page.SelectSingleNode("//main|//*[@role='main']") is { } main && !string.IsNullOrWhiteSpace(main.InnerText) ? main : page;

    /// <summary>By byte order mark or the page's own word; else UTF-8, else Windows-1252.</summary>
    private static string Decode(byte[] bytes)
    {
        var start = TextEncoding.Start(bytes, Sniffed);
        return !TextEncoding.HasMark(bytes) && Charset().Match(start) is { Success: true } m && TextEncoding.Named(m.Groups["name"].Value) is { } named && named.WebName != "utf-8"
            ? named.GetString(bytes)
            : TextEncoding.Decode(bytes);
    }

    // <meta charset="windows-1252">, <meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
    [GeneratedRegex(@"<meta[^>]{0,200}charset\s*=\s*[""']?(?<name>[\w-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();

    // "<!DOCTYPE html", "<html", possibly after a comment, an XML declaration or white space
    [GeneratedRegex(@"^\W{0,8}(?:\s|<\?xml[^>]*>|<!--.*?-->)*<(?:!doctype\s+html|html|head|body)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Opening();
}
