using Croydon.Papers.Search.Passages;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>A catalogue whose store may vanish, be locked or be damaged while it is read: what SQLite reports becomes <see cref="StoreUnavailableException"/>.</summary>
internal sealed class GuardedCatalogue(IPaperCatalogue inner, string path) : IPaperCatalogue
{
    public Task<ResultPage<StoredPaper>> DocumentsAsync(PaperFilter filter, CancellationToken cancel) => GuardAsync(() => inner.DocumentsAsync(filter, cancel));

    public Task<StoredPaper?> DocumentAsync(string id, CancellationToken cancel) => GuardAsync(() => inner.DocumentAsync(id, cancel));

    public Task<StoredPage?> PageAsync(string id, int number, CancellationToken cancel) => GuardAsync(() => inner.PageAsync(id, number, cancel));

    public Task<IReadOnlyList<PageNumber>> PageNumbersAsync(string id, CancellationToken cancel) => GuardAsync(() => inner.PageNumbersAsync(id, cancel));

    public Task<byte[]?> FileAsync(string id, CancellationToken cancel) => GuardAsync(() => inner.FileAsync(id, cancel));

    public Task<byte[]?> FileForPageAsync(string id, int number, CancellationToken cancel) => GuardAsync(() => inner.FileForPageAsync(id, number, cancel));

    public Task<IReadOnlyList<Passage>> PassagesAsync(string id, CancellationToken cancel) => GuardAsync(() => inner.PassagesAsync(id, cancel));

    public Task<ResultPage<StoredItem>> ItemsAsync(ItemFilter filter, CancellationToken cancel) => GuardAsync(() => inner.ItemsAsync(filter, cancel));

    public Task<StoredItem?> ItemAsync(string id, CancellationToken cancel) => GuardAsync(() => inner.ItemAsync(id, cancel));

    public Task<ResultPage<StoredKpiValue>> KpiValuesAsync(KpiValueFilter filter, CancellationToken cancel) => GuardAsync(() => inner.KpiValuesAsync(filter, cancel));

    public Task<ResultPage<StoredKpiSeries>> KpiSeriesAsync(KpiSeriesFilter filter, CancellationToken cancel) => GuardAsync(() => inner.KpiSeriesAsync(filter, cancel));

    private Task<T> GuardAsync<T>(Func<Task<T>> read) => SqliteFailure.GuardAsync(path, read);
}
