using System.Text.RegularExpressions;

namespace Croydon.Papers.Text;

/// <summary>Dates joined by a few words: the year of one serves the other, and "to" or a dash makes one span of two.</summary>
internal static partial class DateSpans
{
    public static IReadOnlyList<DateReading> Join(string text, IReadOnlyList<DateReading> dates)
    {
        var joined = new List<DateReading>(dates);
        for (var i = joined.Count - 2; i >= 0; i--)
            if (Joint(text, joined[i], joined[i + 1]) is { } word)
            {
                joined[i] = MissingYears.FillFrom(joined[i], joined[i + 1]);
                joined[i + 1] = MissingYears.FillFrom(joined[i + 1], joined[i]);
                if (IsSpan(text, joined[i], joined[i + 1], word))
                {
                    joined[i] = Merge(text, joined[i], joined[i + 1]);
                    joined.RemoveAt(i + 1);
                }
            }

        return joined;
    }

    private static string? Joint(string text, DateReading first, DateReading second)
    {
        var between = text[first.End..second.Start];
        return Between().Match(between) is { Success: true } match ? match.Groups["word"].Value.ToLowerInvariant() : null;
    }

    private static bool IsSpan(string text, DateReading first, DateReading second, string word) =>
        word is "to" or "until" or "till" or "through" or "-" or "–" or "—"
        && first.From <= second.From && first.Precision == second.Precision
        && !Moved().IsMatch(text[Math.Max(0, first.Start - 30)..first.Start]);

    private static DateReading Merge(string text, DateReading first, DateReading second) =>
        first with { Raw = text[first.Start..second.End], To = second.To, InferredYear = first.InferredYear ?? second.InferredYear };

    // what stands between "28 January" and "1 February 2019": "to", "–", ", and"
    [GeneratedRegex(@"^\s*,?\s*(?<word>to|until|till|through|and|or|&|,|[-–—])\s*(?:the\s+|on\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    // "moved from 30/09/21 to 31/03/22" names two dates, not a span
    [GeneratedRegex(@"\b(?:moved|changed|revised|slipped|extended|deferred|postponed|rescheduled|amended|brought forward)\s+from\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Moved();
}
