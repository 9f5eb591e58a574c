namespace Croydon.Papers.App.Ledgers;

/// <summary>A list that people filter, sort, page through and take away: what may be asked of it.</summary>
/// <param name="Facets">Choices with counts, in the order shown.</param>
/// <param name="Columns">In the order shown; every one is in the export.</param>
/// <param name="Words">The text that the word filter looks in.</param>
public sealed record Ledger<T>(IReadOnlyList<Facet<T>> Facets, IReadOnlyList<Column<T>> Columns, Func<T, string> Words)
{
    /// <summary>The date that the from and to filters look at; null where the list has none.</summary>
    public Func<T, DateOnly?>? When { get; init; }

    /// <summary>What the dates are: "Due", "Date of the paper".</summary>
    public string WhenLabel { get; init; } = "Date";

    /// <summary>Rows on one page.</summary>
    public int PageSize { get; init; } = 50;

    /// <summary>A column's name, "-" in front for descending; "" keeps the order given.</summary>
    public string DefaultSort { get; init; } = "";
}

/// <param name="Name">In the address.</param>
/// <param name="Values">The values of one row; none where the row has none.</param>
public sealed record Facet<T>(string Name, string Label, Func<T, IEnumerable<string?>> Values)
{
    public Facet(string name, string label, Func<T, string?> value) : this(name, label, x => [value(x)])
    {
    }

    /// <summary>What people read for a value.</summary>
    public Func<string, string> Show { get; init; } = v => v;
}

/// <param name="Name">In the address and in the head of the export.</param>
/// <param name="Value">What is exported, and what is sorted by where there is no key: string, number, date or null.</param>
public sealed record Column<T>(string Name, string Label, Func<T, object?> Value)
{
    /// <summary>Sorted by, where that is another thing than the value.</summary>
    public Func<T, IComparable?>? Key { get; init; }

    /// <summary>In the export only.</summary>
    public bool Hidden { get; init; }

    public IComparable? KeyOf(T row) => Key is null ? Value(row) as IComparable : Key(row);
}
