using System.Globalization;
using System.Text.RegularExpressions;

namespace Croydon.Papers.Text;

/// <summary>Names of committees and other bodies that meet.</summary>
public static partial class Bodies
{
    private const string Kinds = @"(?i:sub[-–\s]?committee|committee|cabinet|board|panel|forum|commission|executive|working (?:group|party)|task (?:group|force)|partnership|assembly|authority|council|group)";

    /// <summary>The body that a text names first; null where it names none. "the" and "Agenda" are not part of it.</summary>
    public static string? First(string text)
    {
        var match = Named().Match(text);
        return match.Success ? Clean(match.Groups["body"].Value) : null;
    }

    /// <summary>Every body that a text names, in order, repeats included.</summary>
    public static IEnumerable<string> All(string text) => Named().Matches(text).Select(m => Clean(m.Groups["body"].Value));

    /// <summary>A title of nothing but a body ("CABINET", "Scrutiny and Overview Committee Agenda") without the other words; null where it is something else.</summary>
    public static string? OfTitle(string title)
    {
        var match = Alone().Match(Fold.Spaces(title));
        return match.Success && Clean(match.Groups["body"].Value) is var body && !Bare().IsMatch(body) ? body : null;
    }

    /// <summary>
    /// The same for every way of naming one body: words that matter, in order of the alphabet. "Scrutiny Children &amp; Young
    /// People Sub-Committee" and "Children and Young People Scrutiny Committee" have one key.
    /// </summary>
    public static string Key(string body) =>
        string.Join(' ', Word().Matches(Fold.Key(body).Replace("&", " and ", StringComparison.Ordinal)).Select(m => m.Value)
            .Where(w => !Silent.Contains(w)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static readonly HashSet<string> Silent = ["the", "of", "and", "a", "for", "to", "on", "meeting", "committee", "sub", "subcommittee", "agenda", "minutes", "extraordinary", "special", "annual", "ordinary"];

    private static string Clean(string body)
    {
        var text = Fold.Spaces(body).Trim(' ', ',', '-', '–', ':', '.');
        return text.Any(char.IsLower) ? text : Small().Replace(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(text.ToLowerInvariant()), m => m.Value.ToLowerInvariant());
    }

    // "a meeting of the Scrutiny & Overview Committee which", "To: Cabinet – 30 January", "West of England Combined Authority Overview & Scrutiny Committee"
    [GeneratedRegex(@"(?:\b(?i:meeting of|to|the)\s+(?:the\s+)?)?(?<body>\b(?!(?:The|A|An|To|This|Each|Any|Meeting|Minutes|Dear|Agenda|Report|Special|Extraordinary|Annual)\b)(?:\p{Lu}[\p{L}'’.-]*(?:,?\s+(?:(?:and|of|for|the|&|in|on|with|to|–|-)\s+){0,2}))*?" + Kinds + @"(?:\s+(?i:sub[-–\s]?committee|committee|panel|board))?)\b")]
    private static partial Regex Named();

    // "Scrutiny & Overview Committee Agenda", "CABINET", "Minutes of the Transport & Connectivity Policy Committee", "Minutes of: PLANNING COMMITTEE", "HOUSING COMMITTEE – PUBLIC MEETING"
    [GeneratedRegex(@"^(?:(?i:agenda|minutes)\s*(?:(?i:of|for)\s*:?\s+(?:(?i:the|a)\s+)?(?:(?i:meeting of (?:the\s+)?))?|[-–:]\s*)?)?(?<body>(?:\p{Lu}(?:[\p{L}'’.,&()-]|\s)*?)?\b" + Kinds + @"(?:\s*\([^)]*\))?)(?:\s*[-–:,]?\s*(?i:(?:(?:public|private|ordinary|special|annual|extraordinary)\s+)?(?:agenda|minutes|meeting)))?\s*$")]
    private static partial Regex Alone();

    // half of a name that runs over two lines
    [GeneratedRegex(@"^(?:Sub[-–\s]?Committee|Committee|Board|Panel|Forum|Commission|Partnership|Authority|Group|Working (?:Group|Party)|Task (?:Group|Force))$", RegexOptions.IgnoreCase)]
    private static partial Regex Bare();

    // the words of a body's name
    [GeneratedRegex(@"[\p{L}\d]+(?:['’][\p{L}]+)?")]
    private static partial Regex Word();

    // small words inside a name that was in capitals
    [GeneratedRegex(@"\b(?:Of|And|The|For|In|On|With|To)\b(?!$)")]
    private static partial Regex Small();
}
