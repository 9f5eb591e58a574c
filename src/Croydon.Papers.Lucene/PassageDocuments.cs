using System.Globalization;
using Croydon.Papers.Documents;
using Croydon.Papers.Search.Indexing;
using Croydon.Papers.Search.Ranking;
using Croydon.Papers.Text;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Croydon.Papers.Lucene;

/// <summary>Passages as documents. One document is filled again and again, so they must be taken one by one.</summary>
internal sealed class PassageDocuments : IDisposable
{
    private readonly WordStream _title = new();
    private readonly WordStream _section = new();
    private readonly WordStream _text = new();
    private readonly WordStream _context = new();
    private readonly WordStream _terms = new();
    private readonly NumericDocValuesField _id = new(IndexFields.Id, 0);
    private readonly NumericDocValuesField _hash = new(IndexFields.Hash, 0);

    public IEnumerable<IEnumerable<IIndexableField>> Of(string id, IndexedPaper paper)
    {
        var document = Document(id, paper.About);
        var title = Stems.Of(paper.Title);
        foreach (var (place, hash, passage) in paper.Passages)
        {
            _title.Words = title;
            _section.Words = Stems.Of(passage.Section);
            _text.Words = Stems.Of(passage.Text);
            _context.Words = Stems.Of(passage.Context);
            _terms.Words = passage.Terms;
            _id.SetInt64Value(place);
            _hash.SetInt64Value(hash);
            yield return document;
        }
    }

    public void Dispose()
    {
        foreach (var stream in new[] { _title, _section, _text, _context, _terms })
            stream.Dispose();
    }

    private Document Document(string id, PaperDescription about)
    {
        var document = new Document
        {
            new Field(IndexFields.Title, _title, IndexFields.WordsType),
            new Field(IndexFields.Section, _section, IndexFields.WordsType),
            new Field(IndexFields.Text, _text, IndexFields.WordsType),
            new Field(IndexFields.Context, _context, IndexFields.WordsType),
            new Field(IndexFields.Terms, _terms, IndexFields.MarksType),
            new StringField(IndexFields.Paper, id, Field.Store.NO),
            new SortedDocValuesField(IndexFields.Facets, new BytesRef(FacetValue.Of(about))),
            _id,
            _hash,
        };
        Add(document, IndexFields.Kind, about.Kind);
        Add(document, IndexFields.Body, about.Body);
        Add(document, IndexFields.Council, about.Council);
        if (about.Date is { } date)
        {
            document.Add(new StringField(IndexFields.Year, date.Year.ToString(CultureInfo.InvariantCulture), Field.Store.NO));
            document.Add(new Int32Field(IndexFields.Day, date.DayNumber, IndexFields.DayType));
        }

        return document;
    }

    private static void Add(Document document, string field, string? value)
    {
        if (value is { Length: > 0 })
            document.Add(new StringField(field, Fold.Key(value), Field.Store.NO));
    }
}
