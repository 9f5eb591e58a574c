using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Croydon.Papers.Reading.Docx;

/// <summary>The characters of a paragraph as they are once all tracked changes are accepted.</summary>
internal sealed class DocxText
{
    private readonly StringBuilder _text = new();
    private readonly List<FootnoteEndnoteReferenceType> _notes = [];

    /// <summary>Insertions and moves taken in, and deletions left out, over all paragraphs so far.</summary>
    public int Insertions { get; private set; }

    public int Deletions { get; private set; }

    /// <summary>Footnotes and endnotes that were referred to so far, in the order of their numbers.</summary>
    public IReadOnlyList<FootnoteEndnoteReferenceType> Notes => _notes;

    /// <summary>A line feed for each break inside; references to footnotes and endnotes as "[1]", counted as they come.</summary>
    public string Of(OpenXmlElement paragraph)
    {
        _text.Clear();
        Append(paragraph);
        return _text.ToString();
    }

    private void Append(OpenXmlElement element)
    {
        foreach (var child in element.ChildElements)
        {
            switch (child)
            {
                case DeletedRun or MoveFromRun:
                    Deletions++;
                    break;
                case InsertedRun or MoveToRun:
                    Insertions++;
                    Append(child);
                    break;
                case Run run when IsHidden(run):
                case AlternateContentFallback or Paragraph:
                    break;
                default:
                    AppendLeaf(child);
                    break;
            }
        }
    }

    private void AppendLeaf(OpenXmlElement child)
    {
        _ = child switch
        {
            DocumentFormat.OpenXml.Wordprocessing.Text text => _text.Append(text.Text),
            TabChar => _text.Append('\t'),
            NoBreakHyphen => _text.Append('-'),
            Break or CarriageReturn => _text.Append('\n'),
            SymbolChar { Char.Value: { } code } => AppendSymbol(code),
            FootnoteEndnoteReferenceType { Id: not null } note => AppendNote(note),
            _ => _text,
        };
        if (child.HasChildren)
            Append(child);
    }

    /// <summary>A character of a picture font such as Wingdings, by its place there ("F0FC").</summary>
    private StringBuilder AppendSymbol(string code) =>
        ushort.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var place) ? _text.Append((char)place) : _text;

    private StringBuilder AppendNote(FootnoteEndnoteReferenceType note)
    {
        _notes.Add(note);
        return _text.Append(CultureInfo.InvariantCulture, $"[{_notes.Count}]");
    }

    private static bool IsHidden(Run run) => run.RunProperties?.Vanish is { } vanish && (vanish.Val is null || vanish.Val.Value);
}
