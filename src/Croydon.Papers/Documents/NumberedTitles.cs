using System.Globalization;
using System.Text.RegularExpressions;

namespace Croydon.Papers.Documents;

/// <summary>A numbered heading in a run of lines: an agenda item, an entry of minutes.</summary>
/// <param name="At">Index of its line.</param>
/// <param name="No">As printed, without the full stop: "5", "7a", "4/18", "283".</param>
/// <param name="Rest">What follows the number on the line; "" where the number stands alone.</param>
public sealed record NumberedTitle(int At, string No, string Rest);

/// <summary>
/// Finds the numbered headings of a document among all its numbered lines (paragraphs and lists start at 1 again and
/// again): the heaviest chain of numbers that follow one another, by dynamic programming over the lines, where a line
/// weighs more the more it looks like a heading.
/// </summary>
public static partial class NumberedTitles
{
    private const int LongestTitle = 260;
    private const int ShortTitle = 110;
    private const int WidestGap = 3;
    private const double GapCost = 0.6;

    /// <summary>In order; empty where fewer than <paramref name="fewest"/> make a chain.</summary>
    /// <param name="weight">What a line is worth besides its number: more for what looks like a heading, negative for what cannot be one.</param>
    public static IReadOnlyList<NumberedTitle> Chain(IReadOnlyList<FlowLine> lines, Func<int, NumberedTitle, double> weight, int fewest = 2)
    {
        var candidates = Candidates(lines).Select(c => (Title: c, Order: Order.Of(c.No), Weight: Weight(lines, c) + weight(c.At, c))).Where(c => c.Weight > 0).ToList();
        var best = new double[candidates.Count];
        var before = new int[candidates.Count];
        for (var i = 0; i < candidates.Count; i++)
        {
            (best[i], before[i]) = (candidates[i].Weight, -1);
            for (var j = 0; j < i; j++)
                if (Cost(candidates[j].Order, candidates[i].Order) is { } cost && best[j] + candidates[i].Weight - cost > best[i])
                    (best[i], before[i]) = (best[j] + candidates[i].Weight - cost, j);
        }

        var chain = new List<NumberedTitle>();
        for (var i = Array.IndexOf(best, best.DefaultIfEmpty().Max()); i >= 0 && i < candidates.Count; i = before[i])
            chain.Insert(0, candidates[i].Title);
        return chain.Count >= fewest ? chain : [];
    }

    /// <summary>Every line that starts with a number and could be a heading.</summary>
    private static IEnumerable<NumberedTitle> Candidates(IReadOnlyList<FlowLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
            if (Numbered().Match(lines[i].Text) is { Success: true } m && m.Groups["rest"].Length <= LongestTitle)
                yield return new NumberedTitle(i, m.Groups["no"].Value, m.Groups["rest"].Value.Trim());
    }

    private static double Weight(IReadOnlyList<FlowLine> lines, NumberedTitle title)
    {
        var line = lines[title.At];
        var weight = 1.0;
        weight += line.Stands ? 0.8 : 0;
        weight += title.Rest.Length is > 0 and < ShortTitle && title.Rest is not [.., '.' or ';' or ','] ? 0.5 : 0;
        weight += title.Rest.Length == 0 && line.StartsBlock && line.Block.Lines.Count == 1 ? 0.5 : 0;
        weight -= line.StartsBlock ? 0 : 0.4;
        // Lists are numbered "1)" more often than headings.
        weight -= line.Text.Length > title.No.Length && line.Text[title.No.Length] == ')' ? 0.5 : 0;
        return weight - (title.Rest is [.., '.' or ';'] ? 0.5 : 0);
    }

    /// <summary>What it costs to go from one number to the next; null where the second does not follow the first.</summary>
    private static double? Cost(Order a, Order b)
    {
        if (a.Before != b.Before)
            return null;
        if (a.Number == b.Number && a.Second == b.Second)
            return string.CompareOrdinal(b.Letter, a.Letter) > 0 ? 0 : null;
        var gap = a.Second == b.Second ? b.Number - a.Number : a.Number == b.Number ? b.Second - a.Second : 0;
        return gap is >= 1 and <= WidestGap ? (gap - 1) * GapCost : null;
    }

    /// <summary>"4/18" goes on to "5/18", "PL/23/45" to "PL/23/46", "Exe/24/13" to "Exe/24/14", "7" to "7a" and "8".</summary>
    private sealed record Order(string Before, int Number, string Letter, int Second)
    {
        public static Order Of(string no)
        {
            var m = Parts().Match(no);
            return new Order(m.Groups["before"].Value, Parse(m.Groups["number"].Value), m.Groups["letter"].Value, m.Groups["second"].Success ? Parse(m.Groups["second"].Value) : 0);
        }

        private static int Parse(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    // "1. Apologies", "283. Apologies for Absence", "4/18 Improvement Plan", "7a Appendix", "C12 Minutes", "26/22", "Exe/24/13 Minutes", "Minute No. 45", "5"
    [GeneratedRegex(@"^(?:(?i:item|minute)(?:\s+(?i:no\.?|number))?\s+)?(?<no>(?:[A-Z]{0,4}[/. ]?|[A-Z][A-Za-z]{1,7}/)\d{1,4}(?:[a-z](?=[.)\s]|$)|/\d{1,4}(?:-\d{2})?)?)\s*(?:[.):]+\s*|\s+[-–]\s+|\s+|$)(?<rest>(?:[\p{Lu}\d“""'‘(\[].*)?)$")]
    private static partial Regex Numbered();

    // the parts of "4/18", "7a", "C12"
    [GeneratedRegex(@"^(?<before>[A-Z]{0,4}[/. ]?|[A-Z][A-Za-z]{1,7}/)(?<number>\d{1,4})(?:(?<letter>[a-z])|/(?<second>\d{1,4})(?:-\d\d)?)?$")]
    private static partial Regex Parts();
}
