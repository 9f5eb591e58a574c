using Croydon.Papers.Documents;
using Croydon.Papers.History.Duplicates;
using Croydon.Papers.Search.Passages;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>A paper with all that is worked out of it before the store is locked for writing.</summary>
/// <param name="Pages">In the order of the paper's.</param>
internal sealed record PreparedPaper(ExtractedPaper Extracted, IReadOnlyList<Passage> Passages, Fingerprint Fingerprint, IReadOnlyList<PackedPage> Pages, byte[] Reading)
{
    public static PreparedPaper Of(ExtractedPaper extracted) =>
        new(extracted, PassageIndexing.Of(extracted), Fingerprint.Of(extracted.Paper), PackedPage.AllOf(extracted.Paper), PackedReading.Pack(extracted));
}
