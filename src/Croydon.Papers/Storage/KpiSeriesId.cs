using Croydon.Papers.Search.Passages;
using Croydon.Papers.Text;

namespace Croydon.Papers.Storage;

/// <summary>Which series an indicator belongs to: its reference within its council, and its title where it has none.</summary>
public static class KpiSeriesId
{
    /// <summary>("London Borough of Croydon", "CP 5", …) → "london-borough-of-croydon-cp5".</summary>
    public static string Of(string? council, string? reference, string? title) =>
        string.Join('-', Tokens.Of(council ?? "").Concat(Compact(reference) is { Length: > 0 } known ? [known] : Tokens.Of(title ?? "")).DefaultIfEmpty("unnamed"));

    /// <summary>"CP 5" → "cp5".</summary>
    public static string? Compact(string? reference) => reference is null ? null : Fold.Key(reference).Replace(" ", "", StringComparison.Ordinal);
}
