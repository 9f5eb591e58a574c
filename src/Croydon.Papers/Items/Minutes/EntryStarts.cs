using System.Text.RegularExpressions;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Minutes;

/// <summary>Where the entries of minutes begin: numbered headings, or headings over "(Item 5)".</summary>
internal static partial class EntryStarts
{
    private const int LongestTitle = 170;
    private const double MostOf = 0.6;

    /// <summary>In order. An entry without a number has "" for it; its title stands at <see cref="NumberedTitle.At"/>.</summary>
    public static IReadOnlyList<NumberedTitle> Of(IReadOnlyList<FlowLine> lines)
    {
        var numbered = NumberedTitles.Chain(lines, (at, title) => Weight(lines, at, title));
        var items = ByItemLine(lines);
        var chosen = items.Count >= 2 && numbered.Count < MostOf * items.Count ? items : numbered;
        return [.. Unnumbered(lines, chosen), .. chosen];
    }

    private static double Weight(IReadOnlyList<FlowLine> lines, int at, NumberedTitle title)
    {
        var line = lines[at];
        var text = title.Rest.Length > 0 ? title.Rest : at + 1 < lines.Count ? lines[at + 1].Text : "";
        if (text.Length == 0 || Decision().IsMatch(text) || Date().IsMatch(line.Text) || title.Rest.Length > LongestTitle)
            return -10;
        var weight = ItemLine().IsMatch(title.Rest) || lines.Skip(at + 1).Take(4).Any(l => ItemLine().Match(l.Text) is { Success: true, Index: 0 }) ? 2.0 : 0;
        weight -= SentenceInside().IsMatch(title.Rest) ? 2 : 0;
        weight -= title.Rest.Length > 0 && line.Block.Lines.Count > 3 ? 2 : 0;
        weight -= !line.Stands && line.Line is { Words.Count: > 0 } && line.Block is { Kind: not BlockKind.Heading, Lines.Count: > 1 } ? 2 : 0;
        weight += Usual().IsMatch(text) ? 0.7 : 0;
        return weight + (title.No.Contains('/', StringComparison.Ordinal) ? 1 : 0);
    }

    /// <summary>Headings without a number, each over a line "(Item 5)".</summary>
    private static List<NumberedTitle> ByItemLine(IReadOnlyList<FlowLine> lines)
    {
        var starts = new List<NumberedTitle>();
        for (var i = 1; i < lines.Count; i++)
            if (ItemLine().Match(lines[i].Text) is { Success: true, Index: 0 })
            {
                var first = i - 1;
                while (first > 0 && lines[first].Stands && lines[first - 1].Stands && lines[first - 1].Text.Length < LongestTitle && ReferenceEquals(lines[first - 1].Block, lines[first].Block))
                    first--;
                starts.Add(new NumberedTitle(first, "", lines[first].Text));
            }

        return starts;
    }

    /// <summary>Headings between the list of those present and the first entry ("Election of Chair").</summary>
    private static IEnumerable<NumberedTitle> Unnumbered(IReadOnlyList<FlowLine> lines, IReadOnlyList<NumberedTitle> starts)
    {
        var end = starts.Count > 0 ? starts[0].At : 0;
        var roll = lines.Take(end).ToList().FindLastIndex(l => Roll.IsLabel(l.Text));
        for (var i = roll + 1; roll >= 0 && i < end - 1; i++)
            if (lines[i].Block.Kind == BlockKind.Heading && lines[i].StartsBlock && !lines[i + 1].Stands && !Section().IsMatch(lines[i].Text) && lines[i].Text.Length < LongestTitle)
                yield return new NumberedTitle(i, "", lines[i].Text);
    }

    // "(Item 5)", "[Item 5a]", also at the end of the title
    [GeneratedRegex(@"[\(\[]\s*(?:Agenda )?Item\.?\s*(?:No\.?\s*)?\d+[a-z]?\s*[\)\]]$", RegexOptions.IgnoreCase)]
    private static partial Regex ItemLine();

    // a numbered point of a resolution is no entry
    [GeneratedRegex(@"^(?:RESOLVED|That\b|To\s+(?:note|approve|agree)\b|(?:Noted|Approved|Agreed|Authorised|Delegated|Endorsed)\s+\S)")]
    private static partial Regex Decision();

    // "12 March 2019" is no entry
    [GeneratedRegex(@"^\d{1,2}(?:st|nd|rd|th)?\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    // a full stop and a new sentence inside: a paragraph, not a title
    [GeneratedRegex(@"\p{Ll}{2}\.\s+\p{Lu}")]
    private static partial Regex SentenceInside();

    // business that nearly every meeting has
    [GeneratedRegex(@"^(?:apologies|(?:declarations?|disclosures?) of|minutes\b|urgent (?:business|items)|any other business|exclusion of|membership|substitut|welcome|public (?:questions|forum|participation)|chair(?:man|person)?['’]?s? (?:announcements|report)|work programme|forward plan|date of next)", RegexOptions.IgnoreCase)]
    private static partial Regex Usual();

    // "UNRESTRICTED ITEMS", "PART A"
    [GeneratedRegex(@"^(?:(?:un)?restricted items|exempt items|part\s+\w+|public (?:items|session)|agenda|minutes|items|no\.|item)$", RegexOptions.IgnoreCase)]
    private static partial Regex Section();
}
