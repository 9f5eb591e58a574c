using System.Globalization;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Croydon.Papers.Reading.Docx;

/// <summary>Walks a Word document and makes headings, paragraphs, list items and tables of it; footnotes and endnotes come last. Line numbers count paragraphs.</summary>
internal sealed class DocxBlocks(MainDocumentPart main)
{
    private const int StrongHeadingLength = 160;
    private const int StrongLevel = 6;

    private readonly List<Block> _blocks = [];
    private readonly DocxText _text = new();
    private readonly DocxNumbering _numbering = new(main);
    private readonly DocxStyles _styles = new(main);
    private int _paragraphs;

    /// <summary>The text before a paragraph mark whose deletion is tracked: accepted, it runs on in the next paragraph.</summary>
    private string _carried = "";

    public IReadOnlyList<Block> All => _blocks;

    public IEnumerable<Problem> Problems => _text.Insertions + _text.Deletions == 0 ? [] :
        [new Problem("read", Severity.Info, null, $"The document has tracked changes: {_text.Insertions} insertions were read as accepted, {_text.Deletions} deletions left out.")];

    public void Read(Body body)
    {
        Walk(body);
        for (var i = 0; i < _text.Notes.Count; i++)
            if (NoteOf(_text.Notes[i]) is { } note)
                Add(string.Join(' ', note.Descendants<Paragraph>().Select(_text.Of)), BlockKind.Paragraph, 0, string.Create(CultureInfo.InvariantCulture, $"[{i + 1}]"));
    }

    private OpenXmlElement? NoteOf(FootnoteEndnoteReferenceType reference) => reference is EndnoteReference
        ? main.EndnotesPart?.Endnotes?.Elements<Endnote>().FirstOrDefault(n => n.Id?.Value == reference.Id?.Value)
        : main.FootnotesPart?.Footnotes?.Elements<Footnote>().FirstOrDefault(n => n.Id?.Value == reference.Id?.Value);

    private void Walk(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is Paragraph paragraph)
                Read(paragraph);
            else if (child is WordTable table)
                ReadTable(table);
            else if (child is SdtBlock or SdtContentBlock or CustomXmlBlock)
                Walk(child);
        }
    }

    private void Read(Paragraph paragraph)
    {
        _paragraphs++;
        var text = _carried + _text.Of(paragraph);
        _carried = EndIsDeleted(paragraph) ? text : "";
        if (_carried.Length == 0 && !string.IsNullOrWhiteSpace(text))
        {
            var mark = _numbering.Next(_styles.Numbering(paragraph));
            var level = _styles.HeadingLevel(paragraph) ?? (IsStrong(paragraph, text) ? StrongLevel : null);
            if (level is not null)
                Add(text, BlockKind.Heading, level.Value, mark?.Marker);
            else if (mark is { Bullet: true } || (mark is not null && char.IsLetter(mark.Marker.Trim('(')[0])))
                Add(text, BlockKind.ListItem, mark.Depth, mark.Marker);
            else
                Add(text, BlockKind.Paragraph, 0, mark?.Marker);
        }

        foreach (var box in paragraph.Descendants<TextBoxContent>().Where(b => !b.Ancestors<AlternateContentFallback>().Any()))
            Walk(box);
    }

    private static bool EndIsDeleted(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is not null;

    private void ReadTable(WordTable table)
    {
        _paragraphs++;
        if (new DocxTables(_text, p => _numbering.Next(_styles.Numbering(p)), _paragraphs).Read(table) is { } block)
            _blocks.Add(block);
    }

    private void Add(string text, BlockKind kind, int level, string? marker)
    {
        var lines = text.Split('\n').Select(Fold.Spaces).Where(l => l.Length > 0).ToList();
        if (lines.Count == 0)
            return;
        var (found, rest) = marker is null ? Markers.Split(string.Join(' ', lines)) : (marker, string.Join(' ', lines));
        var bullet = kind == BlockKind.Paragraph && marker is null && Markers.IsBullet(found);
        var repaired = Repair.Characters(rest);
        _blocks.Add(new Block(bullet ? BlockKind.ListItem : kind, repaired, [.. lines.Select(l => Line.OfFile(_paragraphs, l))]) { Level = bullet ? 1 : level, Marker = found, Raw = repaired == rest ? null : rest });
    }

    private static bool IsStrong(Paragraph paragraph, string text) =>
        text.Length < StrongHeadingLength && text.TrimEnd()[^1] is not ('.' or ';' or ',')
        && paragraph.Descendants<Run>().Where(r => r.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Any(t => !string.IsNullOrWhiteSpace(t.Text)))
            .All(r => r.RunProperties?.Bold is { } bold && (bold.Val is null || bold.Val.Value));
}
