using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Kpis;

/// <summary>Rows of tables that rate indicators without figures: title, latest and previous rating, direction.</summary>
internal sealed class SummaryRows(Paper paper)
{
    private const double Ruled = 0.95;

    /// <summary>Null for a row that rates nothing.</summary>
    public Kpi? Build(KpiRow row)
    {
        var values = new List<KpiValue>();
        if (Rating(row, ColumnRole.Rag, Period.Latest) is { } latest)
            values.Add(latest);
        if (Rating(row, ColumnRole.PreviousRag, Period.Previous) is { } previous)
            values.Add(previous);
        if (!values.Exists(v => v.PrintedRag is not null || v.ShadedRag is not (null or Rag.None)))
            return null;
        return new Kpi(KpiRef.Normal(row.RefRaw), row.RefRaw.Length > 0 ? row.RefRaw : null, Fold.Spaces(row.Title), paper.Row(row.Table, row.Row), Ruled)
        {
            Layout = KpiLayout.Summary,
            Group = row.Group,
            Values = values,
            PrintedRag = values.Find(v => v.Period == Period.Latest.Code)?.PrintedRag,
            ShadedRag = values.Find(v => v.Period == Period.Latest.Code)?.ShadedRag,
            Direction = RagWords.DirectionOf(row.Cell(ColumnRole.Direction)),
            Unit = Units.Of(row.Title, [], ""),
        };
    }

    private KpiValue? Rating(KpiRow row, ColumnRole role, Period period)
    {
        if (row.Head.First(role) is not { } column || row.CellAt(column.Index) is not { } cell)
            return null;
        return new KpiValue(period.Code, column.Header, cell.Text, null, cell.Text.Length == 0 ? ValueState.Blank : ValueState.Text, paper.Cell(row.Table, row.Row, cell))
        {
            PrintedRag = RagWords.RatingOf(cell.Text),
            ShadedRag = Shading.OfRatingCell(cell, row.Table),
        };
    }
}
