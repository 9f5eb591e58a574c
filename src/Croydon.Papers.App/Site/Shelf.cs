using System.Collections.Concurrent;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Site;

/// <summary>
/// Whole lists of the store, kept in memory until the store changes: the pages count, filter and sort them there, so that
/// every filter can show how many it would leave. Whether it changed is asked at most once in two seconds.
/// </summary>
public sealed class Shelf(IPaperCatalogue catalogue, TimeProvider time)
{
    private const int Batch = 5000;
    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(2);
    private volatile Contents _contents = new("", DateTimeOffset.MinValue);

    /// <summary>All papers, the newest first.</summary>
    public Task<IReadOnlyList<StoredPaper>> PapersAsync(CancellationToken cancel) =>
        KeepAsync("papers", c => AllAsync((cursor, stop) => catalogue.DocumentsAsync(new PaperFilter { Cursor = cursor, PageSize = Batch }, stop), c), cancel);

    /// <summary>All items of a sort, in the order of the papers.</summary>
    /// <param name="sort">The sort's JSON name.</param>
    public Task<IReadOnlyList<Fact>> FactsAsync(string sort, CancellationToken cancel) =>
        KeepAsync<IReadOnlyList<Fact>>(sort, async c =>
        {
            var items = await AllAsync((cursor, stop) => catalogue.ItemsAsync(new ItemFilter(sort) { Cursor = cursor, PageSize = Batch }, stop), c);
            return [.. items.Select(i => new Fact(i))];
        }, cancel);

    /// <summary>Something that takes work to make from whole lists, kept as long as they are.</summary>
    public async Task<T> KeepAsync<T>(string name, Func<CancellationToken, Task<T>> make, CancellationToken cancel)
    {
        var contents = await CurrentAsync(cancel);
        if (contents.Kept.TryGetValue(name, out var kept))
            return (T)kept;
        var made = await make(cancel);
        contents.Kept[name] = made!;
        return made;
    }

    /// <summary>How many papers there are and when the last was stored tell one state of the store from another.</summary>
    private async Task<Contents> CurrentAsync(CancellationToken cancel)
    {
        var (known, now) = (_contents, time.GetUtcNow());
        if (now - known.Asked < Trusted)
            return known;
        var newest = await catalogue.DocumentsAsync(new PaperFilter { Sort = "-stored", IncludeDuplicates = true, PageSize = 1 }, cancel);
        var stored = newest.Items is [var last, ..] ? last.StoredAt : default;
        var revision = FormattableString.Invariant($"{newest.Total} {stored:O}");
        return _contents = revision == known.Revision ? known with { Asked = now } : new Contents(revision, now);
    }

    private static async Task<IReadOnlyList<T>> AllAsync<T>(Func<string?, CancellationToken, Task<ResultPage<T>>> next, CancellationToken cancel)
    {
        var all = new List<T>();
        string? cursor = null;
        do
        {
            var page = await next(cursor, cancel);
            all.AddRange(page.Items);
            cursor = page.Items.Count > 0 ? page.Next : null;
        }
        while (cursor is not null);
        return all;
    }

    private sealed record Contents(string Revision, DateTimeOffset Asked)
    {
        public ConcurrentDictionary<string, object> Kept { get; init; } = new(StringComparer.Ordinal);
    }
}
