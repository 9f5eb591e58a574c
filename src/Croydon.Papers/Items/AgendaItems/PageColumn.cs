using System.Globalization;
using System.Text.RegularExpressions;

namespace Croydon.Papers.Items.AgendaItems;

/// <summary>Page ranges that an agenda prints at its right edge ("Budget monitoring  9 - 24"), where no word says that they are pages.</summary>
internal static partial class PageColumn
{
    private const int Fewest = 2;

    /// <summary>The same items with such ranges taken from their titles; unchanged where fewer than two titles end so or the ranges do not go on from one another.</summary>
    public static IReadOnlyList<AgendaItem> Take(IReadOnlyList<AgendaItem> items)
    {
        var ranges = items.Select(i => i.PagesFrom is null && AtEnd().Match(i.Title) is { Success: true } m ? m : null).ToList();
        var bounds = ranges.OfType<Match>().SelectMany(m => new[] { Of(m, "from"), m.Groups["to"].Success ? Of(m, "to") : Of(m, "from") }).ToList();
        if (ranges.Count(r => r is not null) < Fewest || !ranges.OfType<Match>().Any(m => m.Groups["to"].Success) || bounds.Zip(bounds.Skip(1)).Any(p => p.Second < p.First))
            return items;
        return [.. items.Zip(ranges).Select(p => p.Second is not { } m ? p.First : p.First with
        {
            Title = p.First.Title[..m.Index].TrimEnd(' ', '.', '…'),
            PagesFrom = Of(m, "from"),
            PagesTo = m.Groups["to"].Success ? Of(m, "to") : Of(m, "from"),
        })];
    }

    private static int Of(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    // "Budget monitoring 9 - 24", "Work programme 59", "Minutes ….. 3-8"; not the years of "Strategy 2025-2030"
    [GeneratedRegex(@"\s(?<from>\d{1,3})(?:\s*[-–]\s*(?<to>\d{1,3}))?$")]
    private static partial Regex AtEnd();
}
