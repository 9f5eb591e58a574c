using System.Globalization;
using System.Net;
using System.Text;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Reading.Pdf;

/// <summary>A run of text as `pdftohtml -xml` prints it: one font, one line of the page.</summary>
/// <param name="Box">In points.</param>
/// <param name="Tokens">The characters between spaces, each with whether it stands in bold.</param>
internal sealed record FontRun(Box Box, IReadOnlyList<(string Text, bool Bold)> Tokens);

/// <summary>
/// Reads `pdftohtml -xml -zoom 1 -noroundcoord`: what pdftotext does not tell, the weight of the font of each word and
/// the outline (bookmarks). The output is only nearly XML (tags may cross), so it is read line by line.
/// </summary>
internal sealed class PopplerXml
{
    private readonly List<List<FontRun>> _pages = [];
    private readonly List<OutlineEntry> _outline = [];
    private int _depth;

    public IReadOnlyList<OutlineEntry> Outline => _outline;

    public static PopplerXml Read(byte[] xml)
    {
        var read = new PopplerXml();
        using var lines = new StreamReader(new MemoryStream(xml), Encoding.UTF8);
        while (lines.ReadLine() is { } line)
            read.Take(line);
        return read;
    }

    /// <summary>The runs of a page, from 1, that have bold in them; none where the page was not printed.</summary>
    public IReadOnlyList<FontRun> RunsOf(int page) => page <= _pages.Count ? _pages[page - 1] : [];

    private void Take(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("<text "))
            TakeText(line);
        else if (line.StartsWith("<page "))
            _pages.Add([]);
        else if (line.StartsWith("<outline>"))
            _depth++;
        else if (line.StartsWith("</outline>"))
            _depth--;
        else if (_depth > 0 && line.StartsWith("<item"))
            TakeItem(line);
    }

    private void TakeItem(ReadOnlySpan<char> line)
    {
        var from = line.IndexOf('>') + 1;
        var to = line.LastIndexOf("</item>");
        if (to < from)
            return;
        var page = Attribute(line, " page=\"");
        _outline.Add(new OutlineEntry(Text.Fold.Spaces(WebUtility.HtmlDecode(line[from..to].ToString())), _depth, page > 0 ? (int)page : null));
    }

    private void TakeText(ReadOnlySpan<char> line)
    {
        if (_pages.Count == 0 || !line.Contains("<b>", StringComparison.Ordinal))
            return;
        double top = Attribute(line, " top=\""), left = Attribute(line, " left=\"");
        var box = new Box(left, top, left + Attribute(line, " width=\""), top + Attribute(line, " height=\""));
        var from = line.IndexOf('>') + 1;
        var to = line.LastIndexOf("</text>");
        var tokens = Tokens(line[from..(to < from ? line.Length : to)]);
        if (tokens.Count > 0)
            _pages[^1].Add(new FontRun(box, tokens));
    }

    private static List<(string, bool)> Tokens(ReadOnlySpan<char> marked)
    {
        var tokens = new List<(string, bool)>();
        var word = new StringBuilder();
        var (bold, boldWord) = (false, false);
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '<' && marked[i..].IndexOf('>') is > 0 and var end)
            {
                bold = marked[i + 1] == 'b' || (bold && !marked[i..].StartsWith("</b"));
                i += end;
            }
            else if (char.IsWhiteSpace(marked[i]))
            {
                Close();
            }
            else
            {
                boldWord = word.Length == 0 ? bold : boldWord && bold;
                word.Append(marked[i]);
            }
        }

        Close();
        return tokens;

        void Close()
        {
            if (word.Length > 0)
                tokens.Add((WebUtility.HtmlDecode(word.ToString()), boldWord));
            word.Clear();
        }
    }

    /// <summary>0 where it is absent or no number.</summary>
    private static double Attribute(ReadOnlySpan<char> line, string name)
    {
        var at = line.IndexOf(name, StringComparison.Ordinal);
        if (at < 0)
            return 0;
        var rest = line[(at + name.Length)..];
        var end = rest.IndexOf('"');
        return end > 0 && double.TryParse(rest[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 0;
    }
}
