using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Kpis;

/// <summary>The figures of a sentence that report performance: targets, durations, counts of people and dates left out.</summary>
internal static partial class StatementFigures
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static IReadOnlyList<MentionFigure> Of(string statement, IReadOnlyList<string> refs)
    {
        var text = Dated().Replace(statement, m => new string('#', m.Length));
        var all = Numbers.In(text).Where(n => !IsTarget(text, n.Index, n.Raw) && !IsDuration(text, n.Index + n.Raw.Length) && !IsNumbering(text, n.Index, n.Raw)).ToList();
        if (all.Exists(n => n.Quantity.Unit == QuantityUnit.Percent))
            all = [.. all.Where(n => n.Quantity.Unit == QuantityUnit.Percent)];
        var previous = all.ConvertAll(n => IsPrevious(text, n.Index));
        var ofRefs = refs.Count > 1 && all.Where((_, i) => !previous[i]).Count() == refs.Count;
        var at = 0;
        return [.. all.Select((n, i) => new MentionFigure(
            refs.Count == 1 ? refs[0] : ofRefs && !previous[i] ? refs[at++] : null,
            n.Raw, n.Quantity.Value, n.Quantity.Decimals,
            Words(statement, all.ConvertAll(a => (a.Index, a.Raw.Length)), i), Month(statement, n.Index, n.Raw.Length), previous[i]) { Comparison = n.Quantity.Comparison })];
    }

    /// <summary>The words between the figure before and this one, and those straight after it.</summary>
    private static string Words(string text, List<(int Index, int Length)> all, int at)
    {
        var from = at == 0 ? 0 : all[at - 1].Index + all[at - 1].Length;
        var end = all[at].Index + all[at].Length;
        var after = text[end..(at + 1 < all.Count ? all[at + 1].Index : text.Length)];
        return Fold.Spaces($"{Joint().Split(text[from..all[at].Index])[^1]} {After().Match(after).Value}");
    }

    private static bool IsTarget(string text, int at, string raw) =>
        TargetBefore().IsMatch(text[..at]) || TargetAfter().IsMatch(text[(at + raw.Length)..]);

    private static bool IsDuration(string text, int end) => DurationAfter().IsMatch(text[end..]);

    private static bool IsNumbering(string text, int at, string raw) =>
        !raw.Contains('%', StringComparison.Ordinal) && NumberingBefore().IsMatch(text[..at]);

    private static bool IsPrevious(string text, int at) => PreviousBefore().IsMatch(text[..at]);

    private static string? Month(string text, int at, int length)
    {
        var after = MonthAfter().Match(text[(at + length)..]);
        var name = after.Success ? after.Groups["month"].Value : MonthBefore().Matches(text[..at]).LastOrDefault()?.Groups["month"].Value;
        return name is null ? null
            : Periods.Read(name)?.Code ?? (Periods.Read(name, 2000) is { End: { } end } ? FormattableString.Invariant($"--{end.Month:00}") : null);
    }

    // "12/2", "Sep-Dec 17", "January 2018", "2017/18", "1st April"
    [GeneratedRegex(@"\b\d{1,2}/\d{1,2}(?:/\d{2,4})?\b|\b(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*[\s'’-]+\d{2}\b(?!%)|\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:quarter|q)\s?[1-4]\b", Options)]
    private static partial Regex Dated();

    // "target of 80%", "the target: 80%", "target was set at 75%"
    [GeneratedRegex(@"\b(?:targets?|floor(?: standard)?|threshold|benchmark|standard)(?:\s+(?:of|is|was|at|to|set|being|for|the))*\s*[:=(]?\s*$", Options)]
    private static partial Regex TargetBefore();

    // "75% target", "90% floor standard"
    [GeneratedRegex(@"^\s*(?:target|floor|threshold|benchmark)\b", Options)]
    private static partial Regex TargetAfter();

    // "45 working days", "4 weeks", "2.5 years", "15+ months"
    [GeneratedRegex(@"^\+?[\s-]*(?:(?:working|calendar|full)\s+)?(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|quarters?|percentage points?)\b", Options)]
    private static partial Regex DurationAfter();

    // "priority 5", "action 2", "Appendix 1"
    [GeneratedRegex(@"\b(?:priority|priorities|actions?|appendix|section|paragraph|page|item|phase|table|figure|graph|article|no\.?|number)\s*$", Options)]
    private static partial Regex NumberingBefore();

    // "up from 26%", "compared to 70%", "was 39%", "from 54%"
    [GeneratedRegex(@"\b(?:from|compared (?:to|with)|against|previously|\(\s*was)(?:\s+(?:a|an|the|only|just|about|around))*\s*\(?\s*$", Options)]
    private static partial Regex PreviousBefore();

    // "in January", "for Jan", "in December 2017"
    [GeneratedRegex(@"^[^.;,%\d]{0,40}?\b(?:in|for|at the end of|during)\s+(?<month>(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*(?:\s+20\d\d)?)\b", Options)]
    private static partial Regex MonthAfter();

    // "for January 2018 showed a total of"
    [GeneratedRegex(@"\b(?:in|for|during)\s+(?<month>(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\s+20\d\d)\b", Options)]
    private static partial Regex MonthBefore();

    // what parts one figure's words from the next one's
    [GeneratedRegex(@"[,;]|\band\b", Options)]
    private static partial Regex Joint();

    // words that follow a figure, up to the next stop or joint
    [GeneratedRegex(@"^[^.;,()]*?(?=\band\b|[.;,()]|$)", Options)]
    private static partial Regex After();
}
