using System.Diagnostics;
using Croydon.Papers.Search.Indexing;
using Lucene.Net.Store;

namespace Croydon.Papers.Lucene;

/// <summary>
/// An index folder beside a store. The mark of the store's last change that it holds is kept in each commit: after a crash it
/// goes on from there, and where the store does not know the mark, it is made anew. One process writes at a time; others read
/// what was committed.
/// </summary>
public sealed class LuceneIndex : IIndexBeside
{
    private readonly FSDirectory _directory;
    private readonly IPassageFeed _feed;
    private readonly System.Threading.Lock _gate = new();
    private readonly System.Threading.Lock _starting = new();
    private readonly CancellationTokenSource _closing = new();
    private IndexFiller? _filler;
    private Task _following = Task.CompletedTask;
    private long _since;
    private volatile IndexState? _state;
    private volatile string? _trouble;

    /// <param name="folder">Made where it is not there.</param>
    public LuceneIndex(string folder, IPassageFeed feed)
    {
        System.IO.Directory.CreateDirectory(folder);
        _directory = FSDirectory.Open(folder);
        _feed = feed;
    }

    public async Task CatchUpAsync(TimeSpan patience, CancellationToken cancel)
    {
        Task following;
        lock (_starting)
        {
            if (_following.IsCompleted)
                (_following, _since) = (Task.Run(TryFollow, CancellationToken.None), Stopwatch.GetTimestamp());
            following = _following;
            if (patience != Timeout.InfiniteTimeSpan)
                patience = TimeSpan.FromTicks(Math.Max(0, (patience - Stopwatch.GetElapsedTime(_since)).Ticks));
        }

        await Task.WhenAny(following, Task.Delay(patience, cancel));
        cancel.ThrowIfCancellationRequested();
    }

    public T? Read<T>(StoreMark mark, Func<IPassageIndex, T> read) where T : class =>
        _state is { } state && state.Mark == mark ? state.Read(read) : null;

    public IReadOnlyList<string> Compare()
    {
        using var view = _feed.Open();
        using var state = IndexState.OnDisk(_directory);
        var differences = IndexComparison.Of(view, state);
        return _trouble is { } trouble ? [.. differences, $"The Lucene index could not be written: {trouble}"] : differences;
    }

    /// <summary>What is being taken up is broken off; the next to open the index goes on from its last commit.</summary>
    public void Dispose()
    {
        _closing.Cancel();
        lock (_gate)
        {
            _filler?.Dispose();
            _filler = null;
            Publish(null);
            _directory.Dispose();
        }

        _closing.Dispose();
    }

    /// <summary>An index that cannot be written (a full disk, say) is behind, and the store's own answers.</summary>
    private void TryFollow()
    {
        try
        {
            Follow();
            _trouble = null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _trouble = e.Message;
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
        {
            // The index is being closed.
        }
    }

    private void Follow()
    {
        lock (_gate)
        {
            _closing.Token.ThrowIfCancellationRequested();
            using var view = _feed.Open();
            if (_state?.Mark == view.Newest)
                return;
            if (_filler is null)
                Publish(IndexState.OnDisk(_directory));
            if (_state?.Mark == view.Newest)
                return;
            _filler ??= IndexFiller.TryOpen(_directory);
            if (_filler is not null)
                Fill(_filler, view);
        }
    }

    private void Fill(IndexFiller filler, IFeedView view)
    {
        filler.Fill(view, _closing.Token);
        Publish(new IndexState(filler.Reader(), view.Newest));
        filler.Commit();
    }

    private void Publish(IndexState? state)
    {
        var before = _state;
        _state = state;
        before?.Dispose();
    }
}
