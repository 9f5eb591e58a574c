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

    // "too slow", "has not been", "inconsistent", "drift"
    [GeneratedRegex(@"\b(?:too (?:slow|long|many|few|little|often|high)|not (?:been|yet|always|consistently|sufficiently|enough|good|routinely)|in(?:consisten\w+|sufficien\w+|effective|adequate\w*|appropriate)|weak\w*|poor\w*|delay\w*|drift\w*|lack\w*|fail\w*|concerns?|shortfalls?|serious|persistent|limited|variab\w+|gaps?|neglectful|un(?:acceptable|safe|even)|deteriorat\w+|without)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Faults();

    // "effective", "improving well", "strong"
    [GeneratedRegex(@"\b(?:effective\w*|improv(?:ed|ing)\b(?! plan)|strong\w*|strengthen\w*|good (?:examples?|quality|practice|progress)|well|timely|positive\w*|correctly|robust\w*|sound|skilled|committed|enjoy\w*|valued|excellent|impressive|progress|appropriate\w*|recogni[sz]ed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Praise();
}
