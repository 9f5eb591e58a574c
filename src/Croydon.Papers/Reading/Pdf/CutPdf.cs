using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Croydon.Papers.Reading.Pdf;

/// <summary>
/// Gives a PDF that was cut short a list of the pages that are left: its own stands at the end of the file, and without one
/// poppler reads nothing. Objects are found by their headings and, where they are packed (ISO 32000-1, 7.5.7), unpacked; what is
/// in them stays poppler's to read.
/// </summary>
internal sealed partial class CutPdf
{
    /// <summary>Larger files are not searched.</summary>
    private const int MostBytes = 64 << 20;

    /// <summary>Of all packed objects together, unpacked.</summary>
    private const int MostUnpacked = 32 << 20;

    private const int LongestDictionary = 4096;

    private readonly StringBuilder _added = new("\n");
    private readonly List<string> _pages = [];
    private int _highest;

    private CutPdf(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        for (var heading = Heading().Match(text); heading.Success; heading = heading.NextMatch())
        {
            var from = heading.Index + heading.Length;
            var dictionary = text.Substring(from, Math.Min(LongestDictionary, text.Length - from));
            var end = dictionary.IndexOf("endobj", StringComparison.Ordinal);
            Note(heading.Groups["no"].Value, end < 0 ? dictionary : dictionary[..end]);
            if (Packed().IsMatch(dictionary) && dictionary.IndexOf("stream", StringComparison.Ordinal) is > 0 and var stream)
                Unpack(dictionary[..stream], Unpacked(pdf, from + stream));
        }
    }

    /// <summary>The same bytes with a list of pages after them; null where no page is left.</summary>
    public static byte[]? Mend(byte[] pdf)
    {
        if (pdf.Length > MostBytes)
            return null;
        var cut = new CutPdf(pdf);
        return cut._pages.Count == 0 ? null : [.. pdf, .. Encoding.Latin1.GetBytes(cut.Tail())];
    }

    /// <summary>The objects that were packed, and a catalogue of the pages; the size is that of A4, for pages that do not say their own.</summary>
    private string Tail() => _added.Append(
        CultureInfo.InvariantCulture,
        $"""
        {_highest + 1} 0 obj
        <</Type/Catalog/Pages {_highest + 2} 0 R>>
        endobj
        {_highest + 2} 0 obj
        <</Type/Pages/Count {_pages.Count}/Kids[{string.Join(' ', _pages.Select(p => $"{p} 0 R"))}]/MediaBox[0 0 595 842]>>
        endobj
        trailer
        <</Root {_highest + 1} 0 R/Size {_highest + 3}>>
        startxref
        0
        %%EOF

        """).ToString();

    private void Note(string number, string dictionary)
    {
        _highest = Math.Max(_highest, int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture));
        if (PageType().IsMatch(dictionary) && !_pages.Contains(number))
            _pages.Add(number);
    }

    /// <param name="content">Pairs of number and place, then the objects at their places after <c>/First</c>.</param>
    private void Unpack(string dictionary, string content)
    {
        if (First().Match(dictionary) is not { Success: true } m || int.Parse(m.Groups["at"].Value, NumberStyles.None, CultureInfo.InvariantCulture) is var first && first > content.Length)
            return;
        var pairs = Pair().Matches(content[..first]);
        for (var i = 0; i < pairs.Count; i++)
        {
            var from = first + int.Parse(pairs[i].Groups["at"].Value, NumberStyles.None, CultureInfo.InvariantCulture);
            var to = i + 1 < pairs.Count ? first + int.Parse(pairs[i + 1].Groups["at"].Value, NumberStyles.None, CultureInfo.InvariantCulture) : content.Length;
            if (from >= to || to > content.Length)
                continue;
            Note(pairs[i].Groups["no"].Value, content[from..to]);
            _added.Append(CultureInfo.InvariantCulture, $"{pairs[i].Groups["no"].Value} 0 obj\n{content[from..to]}\nendobj\n");
        }
    }

    /// <summary>As much as is left of a deflated stream; empty where it is none.</summary>
    private string Unpacked(byte[] pdf, int keyword)
    {
        var from = keyword + "stream".Length;
        while (from < pdf.Length && pdf[from] is (byte)'\r' or (byte)'\n')
            from++;
        var content = new MemoryStream();
        try
        {
            using var inflated = new ZLibStream(new MemoryStream(pdf, from, pdf.Length - from), CompressionMode.Decompress);
            var buffer = new byte[4096];
            int read;
            while (content.Length + _added.Length < MostUnpacked && (read = inflated.Read(buffer)) > 0)
                content.Write(buffer, 0, read);
        }
        catch (InvalidDataException)
        {
            // What was unpacked before the break is kept.
        }

        return Encoding.Latin1.GetString(content.GetBuffer(), 0, (int)content.Length);
    }

    // "12 0 obj"
    [GeneratedRegex(@"(?<no>\d{1,7})\s+\d{1,5}\s+obj\b")]
    private static partial Regex Heading();

    // "/Type /Page", not "/Type/Pages"
    [GeneratedRegex(@"/Type\s*/Page(?![A-Za-z])")]
    private static partial Regex PageType();

    // "/Type /ObjStm"
    [GeneratedRegex(@"^[^>]*/Type\s*/ObjStm\b")]
    private static partial Regex Packed();

    // "/First 812"
    [GeneratedRegex(@"/First\s+(?<at>\d{1,7})\b")]
    private static partial Regex First();

    // "14 0 15 96 …": object 14 at 0, object 15 at 96
    [GeneratedRegex(@"(?<no>\d{1,7})\s+(?<at>\d{1,8})\b")]
    private static partial Regex Pair();
}
