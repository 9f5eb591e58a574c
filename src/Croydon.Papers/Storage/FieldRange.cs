namespace Croydon.Papers.Storage;

/// <summary>Items whose field, a date as text, lies between two dates; items without one do not.</summary>
/// <param name="Field">Dotted name in the item's JSON.</param>
/// <param name="From">YYYY-MM-DD, YYYY-MM or YYYY, inclusive; null for any.</param>
/// <param name="To">The same; a month or a year is meant to its last day.</param>
public sealed record FieldRange(string Field, string? From, string? To);
