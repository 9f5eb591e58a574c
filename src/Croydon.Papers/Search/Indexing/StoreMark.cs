namespace Croydon.Papers.Search.Indexing;

/// <summary>A state of a store: its last change by number, and a number drawn at random when that change was made, so that another store's change, or one undone by restoring a backup, is not taken for it.</summary>
/// <param name="Sequence">From 1; 0 before any change.</param>
public sealed record StoreMark(long Sequence, long Stamp)
{
    /// <summary>Nothing was ever stored.</summary>
    public static StoreMark Nothing { get; } = new(0, 0);
}
