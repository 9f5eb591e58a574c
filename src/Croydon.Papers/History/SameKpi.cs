using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.History;

/// <summary>
/// Whether two papers' indicators are one. First the table of what is never merged; then one reference, or one title under
/// references that differ in their letters at most: a renamed prefix alone (LAC 3, CLA 3) makes nothing the same.
/// </summary>
internal static class SameKpi
{
    private const double SameTitle = 0.85;
    private const double DriftedTitle = 0.3;
    private const double SameCaption = 0.6;

    /// <summary>What is never merged: another council; a percentage or rate and a count; a group and those outside it; a part and its whole; two numbers of one list; two tables that count other things.</summary>
    private static readonly Func<KpiTraits, KpiTraits, bool>[] NeverMerged =
    [
        (a, b) => a.Council is not null && b.Council is not null && a.Council != b.Council,
        (a, b) => a.Measure is not null && b.Measure is not null && a.Measure != b.Measure,
        (a, b) => a.Excludes != b.Excludes,
        (a, b) => a.Key != b.Key && a.Qualifier != b.Qualifier,
        (a, b) => a.Key is { } x && b.Key is { } y && x != y && !Digits(x).SequenceEqual(Digits(y)),
        (a, b) => a.Caption is { } x && b.Caption is { } y && Titles.Likeness(x, y) < SameCaption,
    ];

    /// <summary>True where two indicators are never one.</summary>
    public static bool IsNever(KpiTraits a, KpiTraits b) => Array.Exists(NeverMerged, differ => differ(a, b));

    /// <summary>Of two that may be one: whether their titles are like enough.</summary>
    public static bool IsAlike(KpiSighting a, KpiSighting b)
    {
        var least = a.Traits.Key is { } x && x == b.Traits.Key ? DriftedTitle : SameTitle;
        return a.Titles.Any(t => b.Titles.Any(u => Titles.Likeness(t, u) >= least));
    }

    private static ReadOnlySpan<char> Digits(string key) => key.AsSpan(key.TakeWhile(char.IsLetter).Count());
}
