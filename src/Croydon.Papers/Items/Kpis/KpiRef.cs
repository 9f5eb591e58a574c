using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Kpis;

/// <summary>References of indicators: "CP 5", "W1 a", "LAC 19 (12m)", "1.2a", "EH25".</summary>
public static partial class KpiRef
{
    private static readonly char[] Strays = [' ', '|', '_', '=', '.'];

    /// <summary>One form for all spellings ("W 1 a" → "W1a"); null where the text is no reference.</summary>
    public static string? Normal(string text)
    {
        var shown = Fold.Latin(Fold.Spaces(text)).TrimEnd(Strays).TrimStart(Strays);
        var match = Reference().Match(Misread().Replace(shown, m => $"{m.Groups["letters"].Value.ToUpperInvariant()}1{m.Groups["part"].Value}"));
        return match.Success ? $"{match.Groups["letters"].Value}{match.Groups["joint"].Value}{match.Groups["number"].Value}{match.Groups["part"].Value}" : null;
    }

    /// <summary>A title that begins with its reference ("CS04: Calls answered") gives both; any other indicator comes back as it is.</summary>
    internal static Kpi Lead(Kpi kpi) =>
        kpi.Ref is null && Leading().Match(kpi.Title) is { Success: true } lead && Normal(lead.Groups["ref"].Value) is { } reference
            ? kpi with { Ref = reference, RefRaw = lead.Groups["ref"].Value, Title = kpi.Title[lead.Length..] }
            : kpi;

    /// <summary>The heading over an indicator's own table ("W1a Average caseload") in its reference and title; the reference is null where it has none.</summary>
    internal static (string? Ref, string Title) Split(string heading) =>
        InFront().Match(heading) is { Success: true } front && Periods.Read(front.Groups["ref"].Value, 2000) is null && Normal(front.Groups["ref"].Value) is not null
            ? (front.Groups["ref"].Value, heading[front.Length..])
            : (null, heading);

    /// <summary>For comparing: capitals and digits only.</summary>
    public static string Key(string reference) => string.Concat(Fold.Latin(reference).Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>All references of a cell where rows have slipped into each other ("CL 1a CL 2").</summary>
    public static IReadOnlyList<string> All(string text) =>
        Normal(text) is { } one ? [one]
        : [.. Each().Matches(Fold.Latin(text)).Select(m => Normal(m.Value)).OfType<string>()];

    // "Wia", "Pl", "wi", "Wlia", "Wi1", "CLia": a recogniser's i or l for the figure 1 after one letter, which may look small; after several only with a part
    [GeneratedRegex(@"^(?:(?<letters>(?:\p{Lu}|[wpsz])\s?)(?:i|l|li|il|i1|l1)(?<part>[a-e]?)|(?<letters>\p{Lu}{2,4}\s?)[il](?<part>[a-e]))$")]
    private static partial Regex Misread();

    // "CP 5", "W1 a", "CLa", "CL a", "LAC 19 (12m)", "PI-012", "1.2a", "CFE 3.1"; a capital part in front, or numbers with points
    [GeneratedRegex(@"^(?:(?<letters>\p{Lu}{1,6}\d?(?:[&/]\p{Lu}{1,4})?)\s?(?<joint>[-_.]?)\s?(?:(?<number>\d{1,4}(?:\.\d{1,3}){0,2})\s?(?<part>[a-z]{0,2})|(?<part>[a-z]))|(?<number>\d{1,2}(?:\.\d{1,2}){1,2})\s?(?<part>[a-z]?)|(?<number>\d{1,3})(?<part>[a-z]?))(?:\s?\([^)]{1,12}\))?$")]
    private static partial Regex Reference();

    // "CS04: Calls answered", "EH 12a – Visits in time"; not "2024/25: …"
    [GeneratedRegex(@"^(?<ref>\p{Lu}{1,6}\s?\d{1,4}[a-z]?)\s*(?::|\s[–—-])\s+(?=[\p{Lu}%])")]
    private static partial Regex Leading();

    // "W1a Average caseload", "KPI 12. Calls answered", "1.2 Homes let"
    [GeneratedRegex(@"^(?<ref>\p{Lu}{1,6}\s?\d{1,4}[a-z]?|\p{Lu}{2,5}[a-z]|\d{1,2}\.\d{1,2}[a-z]?)[.:]?\s+(?:[–—-]\s+)?(?=[\p{Lu}%£])")]
    private static partial Regex InFront();

    [GeneratedRegex(@"\p{Lu}{1,6}\s?\d{1,4}\s?(?:[a-z](?!\p{L}))?")]
    private static partial Regex Each();
}
