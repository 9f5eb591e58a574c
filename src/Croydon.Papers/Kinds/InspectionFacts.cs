using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Kinds;

/// <summary>What the papers of inspectorates say at their head.</summary>
internal static partial class InspectionFacts
{
    /// <summary>The council of the place that the title names; the address where the title names none; null where neither does.</summary>
    public static string? Authority(Opening opening, string? title)
    {
        var head = $"{title}\n{opening.Head}";
        foreach (Match match in Place().Matches(head))
            if (Councils.Within(match.Groups["place"].Value) is { } council)
                return council;
        return Councils.All(opening.Head).FirstOrDefault() ?? opening.Lines.Take(14).Select(l => Councils.OfPlace(l.Text)).FirstOrDefault(c => c is not null)
            ?? Councils.All(opening.Text).FirstOrDefault();
    }

    /// <summary>The first day of the visit or inspection; null where none is given.</summary>
    public static DateOnly? Visited(Opening opening)
    {
        var text = opening.Text.ReplaceLineEndings(" ");
        var labelled = Inspected().Match(text);
        var from = labelled.Success ? labelled.Index : 0;
        return labelled.Success ? Dates.First(text[from..Math.Min(text.Length, from + 220)])?.From : null;
    }

    // "Focused visit to Isle of Wight children's services", "Inspection of Cheshire West and Chester local authority", "sexual abuse in the family in Bracknell Forest"
    [GeneratedRegex(@"\b(?:to|of|in|for)\s+(?:(?:the|children’s|children's|services|London Borough of|Royal Borough of|City of)\s+)*(?<place>(?:St\.?|\p{Lu}[\p{L}-]+)(?:(?:\s+(?:and|upon|on|of|with|the|&))*\s+\p{Lu}[\p{L}-]+)*)", RegexOptions.None)]
    private static partial Regex Place();

    // "Inspection dates: 18 to 22 March 2024", "services on 28 and 29 July 2021", "Between 21 and 25 January 2019"
    [GeneratedRegex(@"\b(?:inspection dates?|dates? of (?:inspection|visit)|visit dates?)\s*:|\bBetween\s+(?=\d)|\b(?:services?|council|partnership|authority|borough|visit\w*|took place|place)\s+(?:on|from|between)\s+(?=(?:\w+day\s+)?\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Inspected();
}
