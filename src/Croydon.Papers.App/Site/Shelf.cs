using Croydon.Papers.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace Croydon.Papers.App.Site;

/// <summary>
/// Whole lists of the store, kept in memory for a few seconds: the pages count, filter and sort them there, so that every
/// filter can show how many it would leave. A paper stored meanwhile appears when the few seconds are over.
/// </summary>
public sealed class Shelf(IPaperCatalogue catalogue, IMemoryCache cache)
{
    private const int Batch = 5000;
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(15);

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
        var key = (typeof(Shelf), name);
        if (cache.TryGetValue(key, out T? kept) && kept is not null)
            return kept;
        return cache.Set(key, await make(cancel), Kept);
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
}
