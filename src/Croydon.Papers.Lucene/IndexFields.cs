using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace Croydon.Papers.Lucene;

/// <summary>Fields of the index. A document is a passage; nothing is stored in it but the ids that the store knows it by.</summary>
internal static class IndexFields
{
    /// <summary>Raised whenever the same passage would be indexed differently: an index of another format is made anew.</summary>
    public const int Format = 1;

    public const string Title = "title";
    public const string Section = "section";
    public const string Text = "text";
    public const string Context = "context";
    public const string Terms = "terms";
    public const string Paper = "paper";
    public const string Year = "year";
    public const string Kind = "kind";
    public const string Body = "body";
    public const string Council = "council";

    /// <summary>Day number of the paper's date.</summary>
    public const string Day = "day";

    /// <summary>Doc values: the passage's id.</summary>
    public const string Id = "id";

    /// <summary>Doc values: the passage's hash.</summary>
    public const string Hash = "hash";

    /// <summary>Doc values: year, kind, body and council in one, because a hit then costs one look-up.</summary>
    public const string Facets = "facets";

    /// <summary>Bits between the precisions in which days are indexed: two terms a passage find any range.</summary>
    public const int DayStep = 8;

    /// <summary>Fields with words, and what a word in each is worth (as in the FTS5 index).</summary>
    public static IReadOnlyList<(string Name, float Weight)> Words { get; } = [(Title, 0.5f), (Section, 1.5f), (Text, 1f), (Context, 0.3f)];

    /// <summary>Words with places, for phrases and BM25.</summary>
    public static FieldType WordsType { get; } = Frozen(new FieldType { IsIndexed = true, IsTokenized = true, IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS });

    /// <summary>Terms that a passage has or has not.</summary>
    public static FieldType MarksType { get; } = Frozen(new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY });

    public static FieldType DayType { get; } = Frozen(new FieldType { IsIndexed = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY, NumericType = NumericType.INT32, NumericPrecisionStep = DayStep });

    private static FieldType Frozen(FieldType type)
    {
        type.Freeze();
        return type;
    }
}
