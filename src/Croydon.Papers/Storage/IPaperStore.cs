using Croydon.Papers.Documents;

namespace Croydon.Papers.Storage;

/// <summary>Keeps papers. One paper is one transaction: after a crash a paper is there whole or not at all.</summary>
public interface IPaperStore
{
    /// <summary>The <see cref="ExtractedPaper.Version"/> under which these bytes are stored; null where they are not.</summary>
    Task<string?> StoredVersionAsync(string sha256, CancellationToken cancel);

    /// <summary>Stores or replaces a paper with its pages, items, passages and file bytes.</summary>
    /// <exception cref="StoreUnavailableException">The store is locked, read-only, full or damaged; nothing was stored.</exception>
    Task SaveAsync(ExtractedPaper paper, CancellationToken cancel);
}
