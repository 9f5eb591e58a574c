using System.Text.RegularExpressions;

namespace Croydon.Papers.Items.Inspections;

/// <summary>Whether a statement praises or faults, by the words that inspectors use for either; the last such word before the end weighs most.</summary>
internal static partial class Tone
{
    /// <summary>"strength", "weakness", or null where neither is said.</summary>
    public static string? Of(string statement)
    {
        var faults = Faults().Count(statement);
        var praise = Praise().Count(statement);
        if (faults == 0 && praise == 0)
            return null;
        return faults >= praise ? "weakness" : "strength";
    }

    /// <summary>The same for a sentence that nobody introduces as praise or fault: null where it does both, or where it only denies.</summary>
    public static string? Plain(string sentence)
    {
        var text = Topic().Replace(sentence, " ");
        var denies = Denied().IsMatch(text);
        return (Faults().IsMatch(text) || denies, Praise().IsMatch(text)) switch
        {
            (true, false) => "weakness",
            (true, true) when denies && !Joined().IsMatch(text) => "weakness",
            (false, true) => "strength",
            _ => null,
        };
    }

    // what services deal with is no fault of theirs: "serious youth violence", "concerns about a child", "social workers' concerns", "without delay", "if they cannot live at home"
    [GeneratedRegex(@"\bserious (?:\w+ )?(?:violence|incidents?|harm|crime)|\b(?:safeguarding|welfare|initial|any|these|such) concerns?\b|\bconcerns? (?:about|for|that|regarding)\b|\bwithout (?:undue |unnecessary )?delays?\b|\bimprovement plans?\b|\bprogress(?: through| of)\b|\p{L}['’]s? concerns?\b|\bif (?:they|it|he|she)\b[^,.]*", RegexOptions.IgnoreCase)]
    private static partial Regex Topic();

    // "is not effective", "have not enabled leaders", "cannot"; not "not only"
    [GeneratedRegex(@"\b(?:not|never|cannot|neither|few|too many)\b(?! only)", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();

    // a second statement that may say the contrary: "…, but", "although"
    [GeneratedRegex(@"\b(?:but|although|though|however|while|whilst|despite|yet)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Joined();

    // "too slow", "has not been", "inconsistent", "drift"
    [GeneratedRegex(@"\b(?:too (?:slow|long|many|few|little|often|high)|not (?:been|yet|always|consistently|sufficiently|enough|good|routinely)|in(?:consisten\w+|sufficien\w+|effective|adequate\w*|appropriate)|weak(?:ness(?:es)?|ly)?|poor\w*|delay\w*|drift\w*|lack\w*|fail\w*|concerns?|shortfalls?|serious|persistent|limited|variab\w+|gaps?|neglectful|un(?:acceptable|safe|even)|deteriorat\w+|without|worse(?:ned)?|a (?:\w+ )?challenge)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Faults();

    // "effective", "improving well", "strong"
    [GeneratedRegex(@"\b(?:effective\w*|improv(?:ed|ing)\b(?! plan)|strong\w*|strengthen\w*|good (?:examples?|quality|practice|progress)|well|timely|positive\w*|correctly|robust\w*|sound|skilled|committed|enjoy\w*|valued|excellent|impressive|progress|better|quickly|swiftly|promptly|thrive|happy|appropriate\w*|recogni[sz]ed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Praise();
}
