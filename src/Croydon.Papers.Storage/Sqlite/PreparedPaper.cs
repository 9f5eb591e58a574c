using Croydon.Papers.Documents;
using Croydon.Papers.History.Duplicates;
using Croydon.Papers.Search.Passages;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>A paper with all that is worked out of it before the store is locked for writing.</summary>
internal sealed record PreparedPaper(ExtractedPaper Extracted, IReadOnlyList<Passage> Passages, Fingerprint Fingerprint)
{
    public static PreparedPaper Of(ExtractedPaper extracted) => new(extracted, PassageIndexing.Of(extracted), Fingerprint.Of(extracted.Paper));
}
