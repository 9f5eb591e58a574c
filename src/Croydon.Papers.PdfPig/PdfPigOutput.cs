using System.Globalization;
using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Drawn;
using Croydon.Papers.Text;

namespace Croydon.Papers.PdfPig;

/// <summary>
/// What the child printed: lines of a letter and fields with tabs between. "I" title, author, created; "O" depth, page (0 for
/// none), title; "P" width, height, pictures (1 or 0); "W" box, bold (1 or 0), word; "S" colour, winding (1 or 0), rings of a
/// shape; "X" page, sentence; "F" why nothing could be read. Words and shapes belong to the page above them.
/// </summary>
internal sealed class PdfPigOutput
{
    private readonly List<DrawnPage> _pages = [];
    private readonly List<OutlineEntry> _outline = [];
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<string, string> _spellings = new(StringComparer.Ordinal);

    public IReadOnlyList<DrawnPage> Pages => _pages;

    public IReadOnlyList<OutlineEntry> Outline => _outline;

    public IReadOnlyList<Problem> Problems => _problems;

    public PaperMetadata Metadata { get; private set; } = new();

    /// <summary>Null where something was read, or where the child could not say.</summary>
    public string? Failure { get; private set; }

    public static PdfPigOutput Read(byte[] output)
    {
        var read = new PdfPigOutput();
        using var lines = new StreamReader(new MemoryStream(output), Encoding.UTF8);
        while (lines.ReadLine() is { } line)
            read.Take(line.Split('\t'));
        return read;
    }

    private void Take(string[] fields)
    {
        switch (fields)
        {
            case ["W", var x0, var y0, var x1, var y1, var bold, var text] when _pages.Count > 0:
                _pages[^1].Words.Add(new Word(Once(text), new Box(Number(x0), Number(y0), Number(x1), Number(y1))) { Bold = bold == "1" });
                break;
            case ["S", var colour, var winding, .. var rings] when _pages.Count > 0:
                _pages[^1].Shapes.Add(new Shape(int.Parse(colour, NumberStyles.HexNumber, CultureInfo.InvariantCulture), winding == "1", [.. rings.Select(Ring)]));
                break;
            case ["P", var width, var height, var pictures]:
                _pages.Add(new DrawnPage(_pages.Count + 1, Number(width), Number(height), pictures == "1"));
                break;
            case ["O", var depth, var page, var title]:
                _outline.Add(new OutlineEntry(title, (int)Number(depth), page == "0" ? null : (int)Number(page)));
                break;
            case ["X", var at, var sentence]:
                _problems.Add(new Problem("read", at == "0" ? Severity.Info : Severity.Warning, at == "0" ? null : (int)Number(at), sentence));
                break;
            case ["I", var title, var author, var created]:
                Metadata = new PaperMetadata(Said(title), Said(author), Said(created));
                break;
            case ["F", var why]:
                Failure = why;
                break;
        }
    }

    private string Once(string text) => _spellings.TryGetValue(text, out var known) ? known : _spellings[text] = text;

    private static double[] Ring(string points) => [.. points.Split(' ').Select(Number)];

    private static string? Said(string text) => Fold.Spaces(text) is { Length: > 0 } said ? said : null;

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
