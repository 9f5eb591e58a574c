namespace Croydon.Papers.Documents;

/// <summary>One structured fact read from a paper: a meeting, a KPI, a risk. Each sort is a sealed record in its own folder of Items.</summary>
public interface IItem
{
    Citation Source { get; }

    /// <summary>0 to 1: 1 where the paper says it in so many words, less where it was inferred or repaired.</summary>
    double Confidence { get; }
}

/// <summary>A sort of item: its name is the list in the JSON of a paper ("agendaItems"), the KIND of `papers list` and the path of the API ("agenda-items").</summary>
/// <param name="Json">camelCase, plural.</param>
/// <param name="Path">kebab-case, plural.</param>
public sealed record ItemSort(string Json, string Path);

/// <summary>All items of one paper, by sort, in the order of the paper.</summary>
public sealed class PaperItems
{
    private readonly Dictionary<string, List<IItem>> _bySort = [];

    public PaperItems(IEnumerable<ItemSort> sorts)
    {
        Sorts = [.. sorts];
        foreach (var sort in Sorts)
            _bySort[sort.Json] = [];
    }

    public IReadOnlyList<ItemSort> Sorts { get; }

    public IReadOnlyList<IItem> this[ItemSort sort] => _bySort[sort.Json];

    /// <summary>The items of one type, whatever their sort; empty where no extractor made any.</summary>
    public IEnumerable<T> All<T>() where T : IItem => _bySort.Values.SelectMany(l => l).OfType<T>();

    public void Add(ItemSort sort, IEnumerable<IItem> items) => _bySort[sort.Json].AddRange(items);
}
