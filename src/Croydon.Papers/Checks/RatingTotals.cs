using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Checks;

/// <summary>A table that counts green, amber and red must add up, and must count what the summary of each group shows.</summary>
public sealed class RatingTotals : ICheck
{
    private const double SameGroup = 0.5;

    public string Rule => "totals-against-counts";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items)
    {
        var groups = SummaryGroup.Of(items);
        foreach (var table in RagTotals.Tables(paper))
        {
            foreach (var row in table.Where(r => !r.IsTotal))
            {
                if (Alike(row, groups) is { } group && !group.Latest.IsSameAs(row))
                    yield return new Disagreement(Rule, Severity.Warning,
                        $"The totals give {row} for {row.Group}, but its own table shows {group.Latest}.", new CitedValue(row.ToString(), row.Source), new CitedValue(group.Latest.ToString(), group.Latest.Source));
            }

            var rows = table.Where(r => !r.IsTotal).ToList();
            if (table.FirstOrDefault(r => r.IsTotal) is { } total && rows.Count > 1
                && new RagTotal("", rows.Sum(r => r.Green), rows.Sum(r => r.Amber), rows.Sum(r => r.Red), rows[0].Source) is var sum && !sum.IsSameAs(total))
                yield return new Disagreement(Rule, Severity.Warning, $"The row of totals says {total}, but the rows above it add up to {sum}.", new CitedValue(total.ToString(), total.Source), new CitedValue(sum.ToString(), sum.Source));
        }
    }

    private static SummaryGroup? Alike(RagTotal row, IReadOnlyList<SummaryGroup> groups)
    {
        var best = groups.Select(g => (Group: g, Likeness: Titles.Likeness(g.Name, row.Group))).OrderByDescending(g => g.Likeness).Take(2).ToList();
        return best.Count > 0 && best[0].Likeness >= SameGroup && (best.Count < 2 || best[0].Likeness > best[1].Likeness) ? best[0].Group : null;
    }
}
