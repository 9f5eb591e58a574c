using Croydon.Papers.Text;

namespace Croydon.Papers.App.Ledgers;

/// <summary>A list as asked for, whatever its rows are: what the filter form, the head, the pager and the exports show.</summary>
public interface IListView
{
    LedgerRequest Request { get; }

    IReadOnlyList<FacetView> Facets { get; }

    IReadOnlyList<ColumnView> Columns { get; }

    /// <summary>Of all pages.</summary>
    int Total { get; }

    int Page { get; }

    int Pages { get; }

    /// <summary>Null where the list has no dates.</summary>
    string? WhenLabel { get; }
}

/// <param name="Chosen">The value asked for; null where none was.</param>
public sealed record FacetView(string Name, string Label, string? Chosen, IReadOnlyList<FacetOption> Options);

public sealed record FacetOption(string Value, string Label, int Count);

/// <param name="Direction">"ascending" or "descending" where the list is sorted by it; null otherwise.</param>
/// <param name="Url">Sorts by it, or the other way round.</param>
public sealed record ColumnView(string Name, string Label, string? Direction, string Url);

/// <summary>One page of a list with what is needed to ask for another.</summary>
public sealed class ListView<T> : IListView
{
    private readonly Ledger<T> _ledger;
    private readonly IReadOnlyList<T> _all;

    public ListView(Ledger<T> ledger, IReadOnlyList<T> all, LedgerRequest request)
    {
        (_ledger, _all, Request) = (ledger, all, request);
        var near = Near().ToList();
        Whole = Sorted([.. near.Where(n => n.Missed is null).Select(n => n.Row)]);
        Pages = Math.Max(1, (Whole.Count + ledger.PageSize - 1) / ledger.PageSize);
        Page = Math.Min(request.Page, Pages);
        Rows = [.. Whole.Skip((Page - 1) * ledger.PageSize).Take(ledger.PageSize)];
        Facets = [.. ledger.Facets.Select(f => View(f, near))];
        Columns = [.. ledger.Columns.Where(c => !c.Hidden).Select(View)];
    }

    public LedgerRequest Request { get; }

    /// <summary>All rows that were asked for, of all pages.</summary>
    public IReadOnlyList<T> Whole { get; }

    public IReadOnlyList<T> Rows { get; }

    public IReadOnlyList<FacetView> Facets { get; }

    public IReadOnlyList<ColumnView> Columns { get; }

    public IReadOnlyList<Column<T>> Exported => _ledger.Columns;

    public int Total => Whole.Count;

    public int Page { get; }

    public int Pages { get; }

    public string? WhenLabel => _ledger.When is null ? null : _ledger.WhenLabel;

    private string SortName => Request.Sort ?? _ledger.DefaultSort;

    /// <summary>One pass: a row that misses no filter is on the list; one that misses a single facet counts among that facet's other choices.</summary>
    private IEnumerable<(T Row, Facet<T>? Missed)> Near()
    {
        var words = Fold.Key(Request.Query ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var asked = _ledger.Facets.Where(f => Request.One(f.Name) is not null).Select(f => (Facet: f, Wanted: Request.One(f.Name)!)).ToList();
        foreach (var row in _all.Where(r => InDates(r) && HasWords(r, words)))
        {
            var missed = asked.Where(a => !a.Facet.Values(row).Contains(a.Wanted, StringComparer.OrdinalIgnoreCase)).Take(2).ToList();
            if (missed.Count < 2)
                yield return (row, missed.Count == 0 ? null : missed[0].Facet);
        }
    }

    private bool HasWords(T row, string[] words) =>
        words.Length == 0 || (Fold.Key(_ledger.Words(row)) is var text && Array.TrueForAll(words, w => text.Contains(w, StringComparison.Ordinal)));

    private bool InDates(T row)
    {
        if (_ledger.When is null || (Request.From is null && Request.To is null))
            return true;
        return _ledger.When(row) is { } date && (Request.From is not { } from || date >= from) && (Request.To is not { } to || date <= to);
    }

    /// <summary>Rows without a value stand last either way; equal rows keep their order.</summary>
    private List<T> Sorted(List<T> rows)
    {
        var descending = SortName.StartsWith('-');
        if (_ledger.Columns.FirstOrDefault(c => c.Name == SortName.TrimStart('-')) is not { } column)
            return rows;
        var keyed = rows.Select(r => (Row: r, Key: column.KeyOf(r))).ToList();
        var known = keyed.Where(k => k.Key is not null);
        var ordered = descending ? known.OrderByDescending(k => k.Key, KeyOrder.Instance) : known.OrderBy(k => k.Key, KeyOrder.Instance);
        return [.. ordered.Concat(keyed.Where(k => k.Key is null)).Select(k => k.Row)];
    }

    private FacetView View(Facet<T> facet, IReadOnlyList<(T Row, Facet<T>? Missed)> near)
    {
        var chosen = Request.One(facet.Name);
        var counts = near.Where(n => n.Missed is null || n.Missed == facet).Select(n => n.Row).SelectMany(r => facet.Values(r).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase))
            .GroupBy(v => v, StringComparer.OrdinalIgnoreCase)
            .Select(g => new FacetOption(g.Key, facet.Show(g.Key), g.Count()))
            .OrderBy(o => o.Label, KeyOrder.Instance)
            .ToList();
        if (chosen is not null && !counts.Exists(o => string.Equals(o.Value, chosen, StringComparison.OrdinalIgnoreCase)))
            counts.Add(new FacetOption(chosen, facet.Show(chosen), 0));
        return new FacetView(facet.Name, facet.Label, chosen, counts);
    }

    private ColumnView View(Column<T> column)
    {
        var direction = SortName == column.Name ? "ascending" : SortName == "-" + column.Name ? "descending" : null;
        return new ColumnView(column.Name, column.Label, direction, Request.With(("sort", direction == "ascending" ? "-" + column.Name : column.Name)));
    }
}
