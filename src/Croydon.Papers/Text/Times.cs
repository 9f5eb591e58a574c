using System.Globalization;
using System.Text.RegularExpressions;

namespace Croydon.Papers.Text;

/// <summary>Times of day: "6.30 pm" is 18:30, "12 noon" is 12:00.</summary>
public static partial class Times
{
    public static IReadOnlyList<TimeReading> FindAll(string text)
    {
        var found = new List<TimeReading>();
        foreach (Match match in Clock().Matches(text))
            if (Read(match) is { } time)
                found.Add(new TimeReading(match.Value, match.Index, time));
        return found;
    }

    /// <summary>Null where the text names no time.</summary>
    public static TimeReading? First(string text) => FindAll(text) is [var first, ..] ? first : null;

    private static TimeOnly? Read(Match match)
    {
        if (match.Groups["word"].Success)
            return match.Groups["word"].Value.StartsWith("midnight", StringComparison.OrdinalIgnoreCase) ? TimeOnly.MinValue : new TimeOnly(12, 0);
        var hour = Number(match.Groups["h"].Value);
        var minute = match.Groups["min"].Success ? Number(match.Groups["min"].Value) : 0;
        var half = match.Groups["half"].Success ? match.Groups["half"].Value[..1].ToLowerInvariant() : "";
        hour = half switch
        {
            "p" when hour < 12 => hour + 12,
            "a" when hour == 12 => 0,
            "m" when hour == 12 => 0,
            _ => hour,
        };
        return hour <= 23 && minute <= 59 ? new TimeOnly(hour, minute) : null;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    // "6.30 pm", "6pm", "10:00 a.m.", "6.30-9.10 pm" (both), "12 noon", "18:30", "1830 hours", "at 18.30", "midday"
    [GeneratedRegex(@"(?<![\d£.:/])(?:"
        + @"(?<h>\d{1,2})(?:\s?[.:]\s?(?<min>\d\d))?\s?(?<half>a\.?\s?m\b\.?|p\.?\s?m\b\.?|noon\b|midnight\b)"
        + @"|(?<h>\d{1,2})(?:[.:](?<min>\d\d))?(?=\s?(?:-|–|to|until)\s?\d{1,2}(?:[.:]\d\d)?\s?(?<half>a\.?m\b|p\.?m\b))"
        + @"|(?<h>[01]?\d|2[0-3]):(?<min>[0-5]\d)(?![\d:])"
        + @"|(?<h>[01]\d|2[0-3])[.:]?(?<min>[0-5]\d)\s?(?:hours|hrs?)\b"
        + @"|(?<=\b(?:at|from|time:?)\s)(?<h>[01]\d|2[0-3])\.(?<min>[0-5]\d)(?![\d%])"
        + @"|\b(?<word>noon|midday|midnight)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Clock();
}
