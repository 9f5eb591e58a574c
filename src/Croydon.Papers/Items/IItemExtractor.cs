using Croydon.Papers.Documents;

namespace Croydon.Papers.Items;

/// <summary>Finds all items of one sort in a paper.</summary>
public interface IItemExtractor
{
    ItemSort Sort { get; }

    /// <summary>Raised whenever the same paper would give other items.</summary>
    int Version { get; }

    /// <summary>In the order of the paper; empty where there are none. Never throws for what a paper says.</summary>
    IEnumerable<IItem> Extract(Paper paper);
}
