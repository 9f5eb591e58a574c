using System.Text.RegularExpressions;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Kpis;

/// <summary>Indicators named in the narrative by their references.</summary>
public sealed partial class KpiMentionExtractor : IItemExtractor
{
    private const string Reference = @"[A-Z]{1,5}\s?\d{1,3}(?:\.\d{1,2})?\s?(?:[a-z](?![a-z]))?|[A-Z]{2,5}\s?[a-z](?![a-z])";
    private const double Bracketed = 0.95;
    private const double InWords = 0.8;

    public ItemSort Sort { get; } = new("kpiMentions", "kpi-mentions");

    public int Version => 2;

    public IEnumerable<IItem> Extract(Paper paper) => paper.Blocks.SelectMany(b => Texts(b).SelectMany(t => Of(paper, b, t.Text, t.Near, t.Source(paper))));

    private static IEnumerable<(string Text, string Near, Func<Paper, Citation> Source)> Texts(Block block)
    {
        if (block.Table is not { } table)
            return [(block.Text, block.Text, p => p.Whole(block))];
        return table.Rows.SelectMany(r => r.Cells.OfType<Cell>().Where(c => c.Text.Length > 20 || c.Text.Contains('(', StringComparison.Ordinal))
            .Select(c => (c.Text, block.Text, (Func<Paper, Citation>)(p => p.Cell(table, r, c)))));
    }

    private static IEnumerable<KpiMention> Of(Paper paper, Block block, string text, string near, Citation whole)
    {
        var start = 0;
        foreach (Match match in See().Matches(text))
        {
            yield return Mention(paper, block, text, start, match, Bracketed, whole);
            start = match.Index + match.Length;
        }

        if (start > 0 || !SpeaksOfMeasures().IsMatch(near))
            yield break;
        foreach (Match match in InBrackets().Matches(text))
        {
            yield return Mention(paper, block, text, start, match, InWords, whole);
            start = match.Index + match.Length;
        }
    }

    private static KpiMention Mention(Paper paper, Block block, string text, int start, Match match, double confidence, Citation whole)
    {
        var refs = Refs(match.Groups["refs"].Value).ToList();
        var statement = text[start..match.Index].Split('•')[^1].Trim(' ', ',', ';', '.');
        var figures = StatementFigures.Of(statement, [.. refs.Select(r => r.Ref)]);
        var value = figures.FirstOrDefault(f => !f.IsPrevious);
        var source = block.Table is null ? paper.Quote(block, text[start..(match.Index + match.Length)].TrimStart(' ', ',', '.')) : whole;
        return new KpiMention([.. refs.Select(r => r.Ref)], [.. refs.Select(r => r.Raw)], value?.Raw, figures.FirstOrDefault(f => f.IsPrevious)?.Raw, Last(statement), source, confidence) { Figures = figures };
    }

    /// <summary>"LAC 10 and 11" means LAC10 and LAC11.</summary>
    private static IEnumerable<(string Ref, string Raw)> Refs(string list)
    {
        var letters = "";
        foreach (var raw in Between().Split(list).Select(r => r.Trim()).Where(r => r.Length > 0))
        {
            var whole = char.IsDigit(raw[0]) ? letters + raw : raw;
            letters = string.Concat(whole.TakeWhile(char.IsLetter));
            if (KpiRef.Normal(whole) is { } reference)
                yield return (reference, raw);
        }
    }

    private static string Last(string statement) => statement.Length <= 400 ? statement : "…" + statement[^400..];

    // "[see KPI CP5]", "[see KPI's MC3 and MC6]", "(see KPIs LAC 10 and 11)", "(KPI CLa)", "(indicator W 2)"
    [GeneratedRegex($@"[\[(]\s*(?:(?:see|ref(?:er to)?)\s+)?(?:KPI|PI|[Ii]ndicator|[Mm]easure)(?:['’]?s)?\.?\s*(?:refs?\.?\s+)?(?<refs>(?:{Reference})(?:\s*(?:,|;|&|and|/)\s*(?:{Reference}|\d{{1,3}}[a-z]?))*)\s*[\])]")]
    private static partial Regex See();

    // "(EH 9)" after the title of an indicator
    [GeneratedRegex(@"\(\s*(?<refs>[A-Z]{2,4}\s?\d{1,3}[a-z]?(?:\s*(?:,|&|and)\s*[A-Z]{2,4}\s?\d{1,3}[a-z]?)*)\s*\)")]
    private static partial Regex InBrackets();

    // "performance measure", "KPI", "indicators"
    [GeneratedRegex(@"\bmeasure|\bKPIs?\b|\bindicators?\b", RegexOptions.IgnoreCase)]
    private static partial Regex SpeaksOfMeasures();

    [GeneratedRegex(@"\s*(?:,|;|&|/|\band\b)\s*")]
    private static partial Regex Between();
}
