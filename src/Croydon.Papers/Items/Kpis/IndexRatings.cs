namespace Croydon.Papers.Items.Kpis;

/// <summary>Ratings that the paper's index shows beside a title: of the last period and of the one before.</summary>
internal static class IndexRatings
{
    public static Kpi Apply(Kpi kpi, KpiRow row)
    {
        var (printed, shaded) = Of(row, ColumnRole.Rag);
        var values = kpi.Values.ToList();
        if (values.Count > 1)
        {
            var (printedBefore, shadedBefore) = Of(row, ColumnRole.PreviousRag);
            values[^2] = values[^2] with { PrintedRag = values[^2].PrintedRag ?? printedBefore, ShadedRag = values[^2].ShadedRag ?? shadedBefore };
        }

        return kpi with { Values = values, PrintedRag = kpi.PrintedRag ?? printed, ShadedRag = kpi.ShadedRag ?? shaded };
    }

    private static (Rag? Printed, Rag? Shaded) Of(KpiRow row, ColumnRole role) =>
        row.Head.First(role) is { } column && row.CellAt(column.Index) is { } cell ? (RagWords.RatingOf(cell.Text), Shading.OfRatingCell(cell, row.Table)) : (null, null);
}
