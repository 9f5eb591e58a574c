using Croydon.Papers.Documents;
using Croydon.Papers.Search.Indexing;

namespace Croydon.Papers.Storage;

/// <summary>A store with an index beside it, which takes up new papers while a batch is running, not only when somebody searches.</summary>
internal sealed class FollowedStore(IPaperStore store, IIndexBeside index) : IPaperStore
{
    private const int PapersAtOnce = 16;
    private int _saved;

    public Task<StoredState?> StateAsync(string sha256, CancellationToken cancel) => store.StateAsync(sha256, cancel);

    public Task<IReadOnlyList<StoredState>> StatesAsync(CancellationToken cancel) => store.StatesAsync(cancel);

    public Task<bool> IsReleasedAsync(string sha256, CancellationToken cancel) => store.IsReleasedAsync(sha256, cancel);

    public Task<byte[]?> BytesAsync(string sha256, CancellationToken cancel) => store.BytesAsync(sha256, cancel);

    public Task<StoredReading?> ReadingAsync(string sha256, CancellationToken cancel) => store.ReadingAsync(sha256, cancel);

    public Task FinishAsync() => _saved % PapersAtOnce == 0 ? Task.CompletedTask : index.CatchUpAsync(Timeout.InfiniteTimeSpan, CancellationToken.None);

    public Task SaveOriginAsync(string sha256, PaperOrigin origin, CancellationToken cancel) => store.SaveOriginAsync(sha256, origin, cancel);

    public async Task SaveAsync(ExtractedPaper paper, CancellationToken cancel)
    {
        await store.SaveAsync(paper, cancel);
        if (Interlocked.Increment(ref _saved) % PapersAtOnce == 0)
            await index.CatchUpAsync(Timeout.InfiniteTimeSpan, cancel);
    }

    public async Task CompareAsync(CancellationToken cancel)
    {
        await store.CompareAsync(cancel);
        await index.CatchUpAsync(Timeout.InfiniteTimeSpan, cancel);
    }
}
