using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Checks;

/// <summary>An indicator that the text refers to must be in the paper's own tables.</summary>
public sealed class ReferenceUnknown : ICheck
{
    private const int FewestReferences = 3;

    public string Rule => "reference-unknown";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items)
    {
        var known = items.All<Kpi>().Where(k => k.Ref is not null).ToList();
        if (known.Count < FewestReferences)
            yield break;
        var keys = known.Select(k => KpiRef.Key(k.Ref!)).ToHashSet();
        foreach (var mention in items.All<KpiMention>().Where(m => m.Refs.Any(r => keys.Contains(KpiRef.Key(r))) || m.Confidence > 0.9))
        {
            foreach (var (reference, raw) in mention.Refs.Zip(mention.RefsRaw).Where(r => !keys.Contains(KpiRef.Key(r.First))))
            {
                yield return new Disagreement(Rule, Severity.Warning,
                    $"The text refers to KPI {reference}, but no indicator of the paper's tables has that reference.",
                    new CitedValue(raw, mention.Source), Nearest(known, reference) is { } near ? KpiSentences.Cite(near, near.RefRaw ?? near.Ref!) : null);
            }
        }
    }

    /// <summary>Another indicator of the same letters: where a reader would look.</summary>
    private static Kpi? Nearest(List<Kpi> known, string reference) =>
        known.Find(k => string.Concat(k.Ref!.TakeWhile(char.IsLetter)) == string.Concat(reference.TakeWhile(char.IsLetter)));
}
