namespace Croydon.Papers.Search.Indexing;

/// <summary>An index of its own beside a store, which it follows.</summary>
public interface IIndexBeside : IDisposable
{
    /// <summary>Takes up what the store has and the index has not. Returns when that is done, or when it has been going on for so long; then it goes on by itself.</summary>
    Task CatchUpAsync(TimeSpan patience, CancellationToken cancel);

    /// <summary>Reads the index where it is at that state of the store; null where it is not: it is behind, or another program is writing it.</summary>
    T? Read<T>(StoreMark mark, Func<IPassageIndex, T> read) where T : class;

    /// <summary>Sentences about what the index and the store do not have in common; none where they agree.</summary>
    IReadOnlyList<string> Compare();
}
