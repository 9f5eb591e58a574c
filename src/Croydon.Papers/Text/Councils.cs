using System.Globalization;
using System.Text.RegularExpressions;

namespace Croydon.Papers.Text;

/// <summary>Names of councils in running text.</summary>
public static partial class Councils
{
    private const string Place = @"(?:(?:St\.?|\p{Lu}[\p{L}'’]+)(?:-\p{L}+)*(?:[ ](?:and|upon|on|of|the|with|&)){0,2}[ ]){0,5}\p{Lu}[\p{L}'’]+(?:-\p{L}+)*";

    /// <summary>The council named first, by its full name where it is known; null where none is named.</summary>
    public static string? First(string text) => All(text).FirstOrDefault();

    /// <summary>Every council named, in order, repeats included.</summary>
    public static IEnumerable<string> All(string text) => Name().Matches(text).Select(m => Full(m)).OfType<string>();

    /// <summary>The full name of the council of a place ("Croydon"); null where the place is unknown.</summary>
    public static string? OfPlace(string place) => CouncilNames.ByPlace.GetValueOrDefault(CouncilNames.Key(place));

    /// <summary>The council whose web or mail address stands in the text ("clerk@kent.gov.uk"); null where none does.</summary>
    public static string? OfAddress(string text) =>
        Address().Matches(text).Select(m => OfPlace(m.Groups["place"].Value)).FirstOrDefault(n => n is not null);

    /// <summary>The council of the longest place within a phrase ("Surrey" of "Surrey Local Area Partnership"); null where it holds none.</summary>
    public static string? Within(string phrase)
    {
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var length = Math.Min(words.Length, 6); length > 0; length--)
            for (var start = 0; start + length <= words.Length; start++)
                if (OfPlace(string.Join(' ', words, start, length)) is { } council)
                    return council;
        return null;
    }

    private static string? Full(Match match)
    {
        var (printed, place) = (LeadIn().Replace(Cased(match.Value), ""), LeadIn().Replace(Cased(match.Groups["place"].Value), ""));
        if (match.Groups["borough"].Success)
            return Beginning(place) ?? printed;
        if (match.Groups["combined"].Success)
            return printed;
        var tier = Tier().Match(place);
        place = tier.Success ? place[..tier.Index] : place;
        if (place.Length == 0 || NotAPlace().IsMatch(place))
            return null;
        return Within(place) is { } known && (!tier.Success || known.Contains(tier.Value.Trim(), StringComparison.OrdinalIgnoreCase) || !tier.Value.Contains("District", StringComparison.Ordinal))
            ? known : tier.Success ? printed : null;
    }

    /// <summary>The council of the place that a phrase begins with: what follows may be an address.</summary>
    private static string? Beginning(string phrase)
    {
        var words = phrase.Split(' ');
        return Enumerable.Range(1, words.Length).Reverse().Select(n => OfPlace(string.Join(' ', words, 0, n))).FirstOrDefault(c => c is not null);
    }

    /// <summary>"KENT COUNTY COUNCIL" as "Kent County Council"; other text as it is.</summary>
    private static string Cased(string name) =>
        name.Any(char.IsLower) ? name : SmallWord().Replace(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant()), m => m.Value.ToLowerInvariant());

    // "London Borough of Croydon", "KENT COUNTY COUNCIL", "Bristol City Council", "Croydon Council", "West of England Mayoral Combined Authority"
    [GeneratedRegex(@"\b(?:(?<borough>(?i:London|Royal|Metropolitan)[ ](?i:Borough)[ ](?i:of))[ ](?<place>" + Place + @")"
        + @"|(?<place>" + Place + @")[ ](?:(?i:Council)|(?<combined>(?:(?i:Mayoral)[ ])?(?i:Combined[ ]Authority)))\b)")]
    private static partial Regex Name();

    // bodies and figures of speech that are called a council: "Children in Care Council", "the Full Council"
    [GeneratedRegex(@"\b(?:care|youth|full|research|arts|school|schools|national|the|this|our|privy|medical|safety|sports?|your|each|any|and|district|borough|security|general|pupil|student|tenants?|sikh|muslim|british)$", RegexOptions.IgnoreCase)]
    private static partial Regex NotAPlace();

    // " County", " Metropolitan Borough" before "Council"
    [GeneratedRegex(@"(?:^|[ ])(?:County|City|Borough|District|Metropolitan(?:[ ](?:Borough|District))?|Town|Parish)$", RegexOptions.IgnoreCase)]
    private static partial Regex Tier();

    // "the Meeting of the North Wolds Combined Authority", from a heading in capitals
    [GeneratedRegex(@"^(?:.*\b(?:Meeting|Minutes)\s+of\s+)?the\s+|^.*\b(?:Meeting|Minutes)\s+of\s+", RegexOptions.IgnoreCase)]
    private static partial Regex LeadIn();

    // "Of", "And" inside a name that was in capitals
    [GeneratedRegex(@"\b(?:Of|And|The|Upon|On|With|In)\b(?!$)")]
    private static partial Regex SmallWord();

    // "stephanie@croydon.gov.uk", "www.kent.gov.uk/meetings"
    [GeneratedRegex(@"[@.](?<place>[a-z-]+)\s*\.gov\s*\.uk\b", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
