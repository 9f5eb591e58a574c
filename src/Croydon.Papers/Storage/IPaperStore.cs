using Croydon.Papers.Documents;

namespace Croydon.Papers.Storage;

/// <summary>Keeps papers. One paper is one transaction: after a crash a paper is there whole or not at all.</summary>
public interface IPaperStore
{
    /// <summary>How these bytes are stored; null where they were never seen.</summary>
    Task<StoredState?> StateAsync(string sha256, CancellationToken cancel);

    /// <summary>Every paper in the store and every rejected file, in the order they came.</summary>
    Task<IReadOnlyList<StoredState>> StatesAsync(CancellationToken cancel);

    /// <summary>True where an operator has looked at the paper and lets it be read although it is marked as not for publication.</summary>
    Task<bool> IsReleasedAsync(string sha256, CancellationToken cancel);

    /// <summary>The bytes of a paper, those kept apart among them: to read it again, never to serve it. Null where they are not kept.</summary>
    Task<byte[]?> BytesAsync(string sha256, CancellationToken cancel);

    /// <summary>A listed paper as it was read, without the bytes of its file; null where there is none, or where it was stored by a version that did not keep it.</summary>
    Task<StoredReading?> ReadingAsync(string sha256, CancellationToken cancel);

    /// <summary>Keeps where a paper was taken from, whether the paper is stored already or comes after; the last address of the same bytes stays.</summary>
    /// <exception cref="StoreUnavailableException">As for <see cref="SaveAsync"/>.</exception>
    Task SaveOriginAsync(string sha256, PaperOrigin origin, CancellationToken cancel);

    /// <summary>Stores or replaces a paper with its pages, items, passages and file bytes; of a rejected paper only the reason; a paper that is not for publication goes to <see cref="IQuarantine"/>.</summary>
    /// <exception cref="StoreUnavailableException">The store is locked, read-only, full or damaged; nothing was stored.</exception>
    Task SaveAsync(ExtractedPaper paper, CancellationToken cancel);

    /// <summary>Joins what all papers tell of the same indicators and meetings, and finds what one tells otherwise than another. To be called after a batch of papers; does nothing where none came or went.</summary>
    /// <exception cref="StoreUnavailableException">The store is locked, read-only, full or damaged.</exception>
    Task CompareAsync(CancellationToken cancel);
}

/// <summary>What became of a file's bytes.</summary>
/// <param name="Version">The <see cref="ExtractedPaper.Version"/> they were read under.</param>
/// <param name="Reason">Why they were rejected; null where they were not.</param>
/// <param name="KeptApart">True where nothing of the paper may be shown.</param>
public sealed record StoredState(string Sha256, string File, string Version, PaperStatus Status, string? Reason, bool KeptApart)
{
    /// <summary>As its reader names it; null where nothing of it is listed.</summary>
    public string? Format { get; init; }
}
