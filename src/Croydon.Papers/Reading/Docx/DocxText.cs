using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Croydon.Papers.Reading.Docx;

/// <summary>The characters of a paragraph as they are once all tracked changes are accepted.</summary>
internal sealed class DocxText
{
    private readonly StringBuilder _text = new();

    /// <summary>Insertions and moves taken in, and deletions left out, over all paragraphs so far.</summary>
    public int Insertions { get; private set; }

    public int Deletions { get; private set; }

    /// <summary>A line feed for each break inside; footnote references as "[1]".</summary>
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
            FootnoteReference { Id: { } id } => _text.Append('[').Append(id.Value).Append(']'),
            _ => _text,
        };
        if (child.HasChildren)
            Append(child);
    }

    private static bool IsHidden(Run run) => run.RunProperties?.Vanish is { } vanish && (vanish.Val is null || vanish.Val.Value);
}
