using Croydon.Papers.Documents;
using Croydon.Papers.Search.Passages;

namespace Croydon.Papers.Search.Indexing;

/// <summary>What an index beside a store follows the store by.</summary>
public interface IPassageFeed
{
    /// <summary>The store as it is now: changes made later are not seen through it.</summary>
    IFeedView Open();
}

/// <summary>One state of a store.</summary>
public interface IFeedView : IDisposable
{
    StoreMark Newest { get; }

    /// <summary>False where the mark is of another store, or of a change that this store has lost.</summary>
    bool Knows(StoreMark mark);

    /// <summary>Papers that changed after that number, each once with its last change, in the order of these changes.</summary>
    IEnumerable<PaperChange> After(long sequence);

    /// <summary>What an index must hold: for each paper its passages' sum, in no order.</summary>
    IEnumerable<(string Paper, PassageSum Sum)> Sums();
}

/// <param name="Mark">Of the change.</param>
/// <param name="Paper">Id of the paper.</param>
/// <param name="Now">Null where the paper is no longer there.</param>
public sealed record PaperChange(StoreMark Mark, string Paper, IndexedPaper? Now);

/// <param name="Passages">One after another, read while they are taken.</param>
public sealed record IndexedPaper(string Title, PaperDescription About, IEnumerable<IndexedPassage> Passages);

/// <param name="Id">The store's; newer papers have higher ones.</param>
/// <param name="Hash">Of the folded text.</param>
public sealed record IndexedPassage(long Id, long Hash, Passage Passage);

/// <summary>How many passages, and a sum over their ids and hashes: equal where these are.</summary>
public readonly record struct PassageSum(int Count, long Sum)
{
    public PassageSum With(long id, long hash) => new(Count + 1, unchecked(Sum + (id * 31) + hash));
}
