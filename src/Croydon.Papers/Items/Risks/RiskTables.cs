using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Risks;

/// <summary>Risks that stand one a row in a register or a table of risks.</summary>
internal static class RiskTables
{
    private const double TableConfidence = 0.98;
    private const double ContinuedConfidence = 0.9;

    public static IEnumerable<(int Block, Risk Risk)> Read(Paper paper)
    {
        RiskRow? open = null;
        RoleTable<RiskColumn>? at = null;
        var sections = new List<string>();
        foreach (var found in RoleTables.All(paper, RiskColumns.Vocabulary, RiskColumns.AreEnough, _ => false))
        {
            if (RiskCards.Is(found.Table))
                continue;
            var table = SectionEcho.Without(found, [.. sections, .. found.Rows().Select(r => r.Alone).OfType<string>()]);
            var layout = RegisterLayout.Of(table, table.Continues ? open?.Layout : null);
            foreach (var row in table.Rows().Where(r => !r.IsEmpty && !RiskRow.IsTotal(r)))
            {
                if (open is not null && open.IsContinuedBy(row))
                {
                    open.Append(row);
                    continue;
                }

                if (row.Alone is { } heading)
                {
                    sections.Add(heading);
                    continue;
                }

                if (!RiskRow.IsRisk(row, layout))
                    continue;
                if (open is not null)
                    yield return (at!.Index, open.ToRisk(open.Rows > 1 ? ContinuedConfidence : TableConfidence));
                open = new RiskRow(paper, row, layout, sections.LastOrDefault());
                at = table;
            }
        }

        if (open is not null)
            yield return (at!.Index, open.ToRisk(open.Rows > 1 ? ContinuedConfidence : TableConfidence));
    }
}
