using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Checks;

/// <summary>What a sentence claims of an indicator without a figure ("continues to be strong", "a fall in") must be so in its table.</summary>
public sealed class NarrativeClaims : ICheck
{
    private const int AtTheStart = 48;

    private enum Claim
    {
        Good,
        BelowTarget,
        Improved,
        Rose,
        Fell,
    }

    private static readonly (string Words, Claim Claim)[] Claims =
    [
        ("continues to be strong", Claim.Good), ("remains strong", Claim.Good), ("strong performance", Claim.Good), ("on target", Claim.Good), ("above target", Claim.Good), ("met target", Claim.Good), ("meets target", Claim.Good), ("exceeding target", Claim.Good), ("exceeds target", Claim.Good),
        ("below target", Claim.BelowTarget), ("poor performance", Claim.BelowTarget), ("falls short of", Claim.BelowTarget), ("missed target", Claim.BelowTarget),
        ("an improvement", Claim.Improved), ("slight improvement", Claim.Improved), ("significant improvement", Claim.Improved), ("further improvement", Claim.Improved), ("has improved", Claim.Improved), ("have improved", Claim.Improved),
        ("an increase in", Claim.Rose), ("a rise in", Claim.Rose), ("has increased", Claim.Rose), ("has risen", Claim.Rose),
        ("a fall in", Claim.Fell), ("a decrease in", Claim.Fell), ("a reduction in", Claim.Fell), ("has fallen", Claim.Fell), ("has decreased", Claim.Fell),
    ];

    public string Rule => "narrative-against-table";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items)
    {
        var kpis = items.All<Kpi>().Where(k => k.Ref is not null && k.Layout != KpiLayout.Summary).ToList();
        foreach (var mention in items.All<KpiMention>())
        {
            foreach (var reference in mention.Refs)
            {
                if (kpis.Find(k => KpiRef.Key(k.Ref!) == KpiRef.Key(reference)) is { Last: { Value: { } value } last } kpi && ClaimOf(mention.Statement) is var (words, claim)
                    && Contradiction(claim, kpi, last, value) is { } fact)
                    yield return new Disagreement(Rule, Severity.Info, $"The text says “{words}” of {KpiSentences.Name(kpi)}, but {fact}.", new CitedValue(words, mention.Source), KpiSentences.Cite(last)) { Confidence = 0.7 };
            }
        }
    }

    private static (string Words, Claim Claim)? ClaimOf(string statement)
    {
        foreach (var (words, claim) in Claims)
        {
            var at = statement.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at < AtTheStart || claim is Claim.Good or Claim.BelowTarget))
                return (words, claim);
        }

        return null;
    }

    private static string? Contradiction(Claim claim, Kpi kpi, KpiValue last, decimal value)
    {
        var before = MeantValue.Before(kpi, last);
        var better = before is null || KpiRules.PolarityOf(kpi) is not { } polarity ? 0 : Math.Sign(value - before.Value!.Value) * (polarity == Polarity.Bigger ? 1 : -1);
        var target = KpiRules.MeetsTarget(kpi, value);
        return claim switch
        {
            Claim.Good when target == false => $"it was {last.Raw} for {last.PeriodRaw}, short of the target of {kpi.Target!.Raw}" + (better < 0 ? $" and worse than {before!.Raw} for {before.PeriodRaw}" : ""),
            Claim.BelowTarget when target == true => $"it was {last.Raw} for {last.PeriodRaw}, which meets the target of {kpi.Target!.Raw}",
            Claim.Improved when better < 0 => $"it went from {before!.Raw} to {last.Raw}",
            Claim.Rose when before is not null && value < before.Value => $"it went down from {before.Raw} to {last.Raw}",
            Claim.Fell when before is not null && value > before.Value => $"it went up from {before.Raw} to {last.Raw}",
            _ => null,
        };
    }
}
