using System.Text.RegularExpressions;

namespace Croydon.Papers.Items.Inspections;

/// <summary>The words for visits and inspections.</summary>
internal static partial class VisitWords
{
    public const string Monitoring = "monitoring visit";
    public const string Focused = "focused visit";
    public const string Inspection = "inspection";
    public const string Joint = "joint inspection";

    private static readonly (string Word, string Type)[] Types =
    [
        ("joint", Joint),
        ("jtai", Joint),
        ("area send", Joint),
        ("monitoring", Monitoring),
        ("focused", Focused),
        ("focussed", Focused),
    ];

    private static readonly (string Word, string Framework)[] Frameworks =
    [
        ("ilacs", "ILACS"),
        ("inspection of local authority children", "ILACS"),
        ("local authority children", "ILACS"),
        ("single inspection", "SIF"),
        ("children in need of help and protection, children looked after", "SIF"),
        ("jtai", "JTAI"),
        ("joint targeted area", "JTAI"),
        ("area send", "area SEND"),
        ("social care common inspection framework", "SCCIF"),
    ];

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    // Longer names before those they hold.
    private static readonly (string Word, string Name)[] Bodies =
    [
        ("ofsted", "Ofsted"),
        ("care quality commission", "CQC"),
        ("cqc", "CQC"),
        ("hmicfrs", "HMICFRS"),
        ("hm inspectorate of probation", "HMI Probation"),
        ("hmi probation", "HMI Probation"),
        ("estyn", "Estyn"),
    ];

    public static string TypeOf(string phrase) => Of(Types, phrase) ?? Inspection;

    public static string? FrameworkOf(string text) => Of(Frameworks, text);

    /// <summary>Who inspects by this text; null where no inspectorate is named.</summary>
    public static string? BodyOf(string text) => Of(Bodies, text);

    /// <summary>"sixth", "6th" → 6; null for other words.</summary>
    public static int? NumberOf(string word)
    {
        var at = Array.IndexOf(Ordinals, word.ToLowerInvariant());
        if (at >= 0)
            return at + 1;
        return Figures().Match(word) is { Success: true } m ? int.Parse(m.Groups["n"].Value, System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    private static string? Of((string Word, string Name)[] table, string text) =>
        Array.Find(table, t => text.Contains(t.Word, StringComparison.OrdinalIgnoreCase)).Name;

    // "sixth Ofsted monitoring visit", "monitoring visit", "Ofsted Focused Visit", "ILACS inspection", "full inspection", "joint targeted area inspection", "third visit"
    [GeneratedRegex(@"\b(?:(?<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:st|nd|rd|th))\s+)?(?<phrase>(?:(?:quarterly|full|Ofsted|ILACS|SIF|single|short|standard|statutory|unannounced|recent|last|previous|next)\s+){0,3}(?:monitoring\s+(?:visit|inspection)|focuss?ed\s+(?:visit|inspection)|joint\s+targeted\s+area\s+inspection|joint\s+(?:area\s+)?inspection|area\s+SEND\s+inspection|(?:re-?)?inspection|JTAI|visit))s?\b", RegexOptions.IgnoreCase)]
    public static partial Regex Phrase();

    // "6th"
    [GeneratedRegex(@"^(?<n>\d{1,2})(?:st|nd|rd|th)$", RegexOptions.IgnoreCase)]
    private static partial Regex Figures();
}
