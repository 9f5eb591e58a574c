using System.Globalization;
using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Checks;

/// <summary>Recorded votes whose printed number is not the number of names below it.</summary>
public sealed partial class VoteNamesCheck : ICheck
{
    // A list of names that a page break divides is two or three blocks.
    private const int MostBlocks = 3;
    private const double ShareOfNames = 0.8;

    public string Rule => "votes-against-names";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items)
    {
        for (var i = 0; i < paper.Blocks.Count; i++)
        {
            if (paper.Blocks[i].Table is not null || Count().Match(paper.Blocks[i].FullText) is not { Success: true } count)
                continue;
            var names = NamesFrom(paper, i, count.Groups["rest"].Value);
            var printed = int.Parse(count.Groups["count"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            if (names.Count > 0 && names.Count != printed)
                yield return Breach(paper, i, count, printed, names);
        }
    }

    private Disagreement Breach(Paper paper, int index, Match count, int printed, List<(string Name, Block Block)> names)
    {
        var side = count.Groups["side"].Value.ToLowerInvariant() switch { "for" => "for", "against" => "against", _ => "of abstention" };
        var shown = string.Join(", ", names.Select(n => n.Name));
        return new Disagreement(Rule, Severity.Warning,
            $"{printed} {(printed == 1 ? "vote" : "votes")} {side} {(printed == 1 ? "is" : "are")} recorded, but {names.Count} {(names.Count == 1 ? "member is" : "members are")} named.",
            new CitedValue(Fold.Spaces(count.Groups["label"].Value), paper.Quote(paper.Blocks[index], count.Groups["label"].Value)),
            new CitedValue(shown, paper.Quote(names[0].Block, names[0].Name)));
    }

    /// <summary>Names behind the number, else those of the blocks below it up to the first that is no list of names.</summary>
    private static List<(string Name, Block Block)> NamesFrom(Paper paper, int index, string rest)
    {
        if (rest.Trim().Length > 0)
            return [.. NamesIn(rest).Select(n => (n, paper.Blocks[index]))];
        var names = new List<(string Name, Block Block)>();
        foreach (var block in paper.Blocks.Skip(index + 1).Where(b => b.Kind != BlockKind.Aside).Take(MostBlocks))
        {
            var found = block.Table is null && !Count().IsMatch(block.FullText) ? NamesIn(block.FullText) : [];
            if (found.Count == 0)
                break;
            names.AddRange(found.Select(n => (n, block)));
        }

        return names;
    }

    /// <summary>Empty where the text is not a list of names throughout.</summary>
    private static List<string> NamesIn(string text)
    {
        var pieces = Separator().Split(text).Select(p => p.Trim(' ', '.')).Where(p => p.Length > 0).ToList();
        var names = pieces.FindAll(p => Name().IsMatch(p));
        return names.Count >= ShareOfNames * pieces.Count ? names : [];
    }

    // "For (14)", "Against: 45", "Abstentions (4): Mrs Dean, Mr Webb"
    [GeneratedRegex(@"^(?<label>(?:(?:votes?|councillors voting)\s+)?(?<side>for|against|abstain(?:ed|ing)?|abstentions?)\s*(?:\(\s*(?<count>\d{1,3})\s*\)|[:–-]\s*(?<count>\d{1,3})(?=\s|$)))\s*[:–-]?\s*(?<rest>.*)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Count();

    // "Mr Bond, Mr Booth and Mrs Cole"
    [GeneratedRegex(@"\s*[,;]\s*(?:and\s+)?|\s+and\s+|\s*[•●]\s*")]
    private static partial Regex Separator();

    // "Mr R Lehmann", "Mrs Barrington-King", "Councillors Bennett", "Dr Sullivan"
    [GeneratedRegex(@"^(?:(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Rev|The Mayor)\.?\s*)?(?:[A-Z][\p{L}'’.-]*\s*){1,4}$")]
    private static partial Regex Name();
}
