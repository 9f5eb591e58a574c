using Croydon.Papers.Search.Passages;

namespace Croydon.Papers.Storage;

/// <summary>Reads what is stored. Quarantined papers are never among the answers.</summary>
public interface IPaperCatalogue
{
    Task<ResultPage<StoredPaper>> DocumentsAsync(PaperFilter filter, CancellationToken cancel);

    /// <summary>By id or by full SHA-256; null where there is none.</summary>
    Task<StoredPaper?> DocumentAsync(string id, CancellationToken cancel);

    /// <summary>One page with its words; null where there is none.</summary>
    /// <param name="number">From 1.</param>
    Task<StoredPage?> PageAsync(string id, int number, CancellationToken cancel);

    /// <summary>The numbers of a paper's pages, in order; empty where it has none.</summary>
    Task<IReadOnlyList<PageNumber>> PageNumbersAsync(string id, CancellationToken cancel);

    /// <summary>The file as it was ingested; null where there is no such paper, or where a part of it is not for publication or somebody's personal details stand in it.</summary>
    Task<byte[]?> FileAsync(string id, CancellationToken cancel);

    /// <summary>The file, for drawing one page of it and nothing else; null where there is no such paper, or where that page is not for publication.</summary>
    /// <param name="number">From 1; 0 for a paper without pages, to read its text again.</param>
    Task<byte[]?> FileForPageAsync(string id, int number, CancellationToken cancel);

    /// <summary>The paper's text in reading order, as it was cut for search; empty where there is no such paper.</summary>
    Task<IReadOnlyList<Passage>> PassagesAsync(string id, CancellationToken cancel);

    Task<ResultPage<StoredItem>> ItemsAsync(ItemFilter filter, CancellationToken cancel);

    Task<StoredItem?> ItemAsync(string id, CancellationToken cancel);

    /// <summary>Values of indicators, one a row, by reference, period and paper.</summary>
    Task<ResultPage<StoredKpiValue>> KpiValuesAsync(KpiValueFilter filter, CancellationToken cancel);

    /// <summary>Indicators over all papers, by id.</summary>
    Task<ResultPage<StoredKpiSeries>> KpiSeriesAsync(KpiSeriesFilter filter, CancellationToken cancel);
}

/// <summary>One page of a longer list.</summary>
/// <param name="Total">Of the whole list.</param>
/// <param name="Next">Opaque cursor of the next page; null on the last.</param>
public sealed record ResultPage<T>(IReadOnlyList<T> Items, int Total, string? Next);

/// <summary>Which papers; null means any.</summary>
public sealed record PaperFilter
{
    public string? Kind { get; init; }

    public string? Body { get; init; }

    /// <summary>Its name, or the words that tell it from others: "Croydon", "Croydon Council".</summary>
    public string? Council { get; init; }

    /// <summary>Date of the paper, inclusive.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Date of the paper, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>True lists every rendering and version of a paper; by default each paper is listed once.</summary>
    public bool IncludeDuplicates { get; init; }

    /// <summary>Words of the title or the file's name.</summary>
    public string? Query { get; init; }

    /// <summary>A field name, "-" in front for descending; "-date" by default.</summary>
    public string Sort { get; init; } = "-date";

    public string? Cursor { get; init; }

    public int PageSize { get; init; } = 50;
}

/// <summary>Which items of one sort; null means any.</summary>
/// <param name="ItemSort">The sort's <see cref="Documents.ItemSort.Json"/>.</param>
public sealed record ItemFilter(string ItemSort)
{
    /// <summary>Id of a paper.</summary>
    public string? Paper { get; init; }

    /// <summary>The papers that the items come from.</summary>
    public PaperFilter Papers { get; init; } = new();

    /// <summary>Fields of the item's JSON by dotted name and wanted value, compared after folding: ("status", "in-progress"), ("owners", "RC").</summary>
    public IReadOnlyList<(string Field, string Value)> Fields { get; init; } = [];

    public IReadOnlyList<FieldRange> Ranges { get; init; } = [];

    /// <summary>Full text over the item's own words.</summary>
    public string? Query { get; init; }

    /// <summary>A field of the item, or "date" of its paper; "-" in front for descending; null for the order of the papers.</summary>
    public string? Sort { get; init; }

    public string? Cursor { get; init; }

    public int PageSize { get; init; } = 50;
}
