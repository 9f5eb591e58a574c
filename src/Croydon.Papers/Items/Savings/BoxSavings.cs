using System.Text.RegularExpressions;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Savings;

/// <summary>Savings that stand in the boxes of projects.</summary>
internal static partial class BoxSavings
{
    private const double WithAmounts = 0.95;
    private const double WithoutAmounts = 0.7;

    public static IEnumerable<(int Block, Saving Saving)> Read(Paper paper)
    {
        var boxes = ProjectBox.All(paper).Where(b => b.Ref is not null || SavingKinds.Speaks(TextOf(b.Table))).Select(b => (Box: b, Amounts: YearAmounts.Of(b.Table))).ToList();
        var years = boxes.SelectMany(b => b.Amounts?.Amounts ?? []).Select(a => a.Year).Distinct().Order(StringComparer.Ordinal).ToList();
        return boxes.Select(b => (b.Box.Index, Of(paper, b.Box, b.Amounts, years)));
    }

    /// <param name="years">Of all boxes of the paper: a year that this one does not show was lost.</param>
    private static Saving Of(Paper paper, ProjectBox box, YearAmounts? amounts, IReadOnlyList<string> years)
    {
        var text = TextOf(box.Table);
        var known = amounts?.Amounts.DistinctBy(a => a.Year).ToDictionary(a => a.Year, a => a.Amount) ?? [];
        return new Saving(paper.Row(box.Table, box.Table.Rows[0]), amounts is null ? WithoutAmounts : Math.Min(WithAmounts, amounts.Confidence))
        {
            Ref = box.Ref,
            Project = box.Title,
            ProjectManager = box.Manager,
            Kind = SavingKinds.Of(box.Ref, HeaderOf(box.Table)),
            Unit = SavingKinds.UnitOf(text),
            Amounts = years.Concat(known.Keys).Distinct().ToDictionary(y => y, y => known.GetValueOrDefault(y)),
            AmountsRaw = amounts?.Raw,
            AmountsConfidence = amounts?.Confidence,
            Measures = MeasuresOf(box.Table),
        };
    }

    private static string HeaderOf(Table table) =>
        table.Rows.SelectMany(r => r.Cells).FirstOrDefault(c => c is { Text.Length: > 0 and < 60 } && SavingKinds.Speaks(c.Text))?.Text ?? "";

    private static List<string> MeasuresOf(Table table) =>
        [.. table.Rows.SelectMany(r => r.Cells).OfType<Cell>()
            .Select(c => MeasureLabel().Match(c.Text))
            .Where(m => m.Success)
            .SelectMany(m => Items.Measures.Split(m.Groups["measures"].Value))];

    private static string TextOf(Table table) =>
        string.Join(' ', table.Rows.SelectMany(r => r.Cells).Where(c => c is { Text.Length: > 0 }).Select(c => c!.Text));

    // "Renewal Plan performance measures• Cases closed • Referrals"
    [GeneratedRegex(@"performance measures?\s*:?\s*(?<measures>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex MeasureLabel();
}
