using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Reports;

/// <summary>Puts together header rows that a line break in the label cut in two: "REPORT | Delivery" over "TITLE: | assurance".</summary>
internal static class SplitRows
{
    public static IReadOnlyList<Step> Join(IReadOnlyList<Step> steps)
    {
        var joined = new List<Step>(steps.Count);
        foreach (var step in steps)
        {
            if (joined.Count > 0 && Together(joined[^1], step) is { } one)
                joined[^1] = one;
            else
                joined.Add(step);
        }

        return joined;
    }

    private static Step? Together(Step upper, Step lower)
    {
        if (upper.Row is null || lower.Row is null || !ReferenceEquals(upper.Block, lower.Block) || upper.Cells is not [{ Length: > 0 } above, _] || lower.Cells is not [{ Length: > 0 } below, _])
            return null;
        if (ReportLabels.Find(above) is not null || ReportLabels.Find($"{above} {below}") is null)
            return null;
        var cells = upper.Row.Cells.Zip(lower.Row.Cells).Select(p => p.First is null || p.Second is null ? p.First ?? p.Second : Both(p.First, p.Second)).ToList();
        return upper with { Row = upper.Row with { Cells = cells }, Text = $"{upper.Text} {lower.Text}" };
    }

    private static Cell Both(Cell upper, Cell lower) =>
        upper with { Text = $"{upper.Text} {lower.Text}".Trim(), Lines = [.. upper.Lines, .. lower.Lines] };
}
