using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Kpis;

/// <summary>Makes a KPI of a row: definition, figures by period, ratings.</summary>
internal sealed class KpiBuilder(Paper paper)
{
    private const double Ruled = 0.98;

    public Kpi Build(KpiRow row)
    {
        var values = row.Head.Figures.Where(c => c.Period is not null || c.Role == ColumnRole.Value)
            .Select(c => Value(row, c)).DistinctBy(v => v.Period).ToList();
        var rating = RatingColumn(row);
        var ragCell = rating is null ? null : row.CellAt(rating.Index);
        var unit = Units.Of(row, values);
        var kpi = new Kpi(row.RefRaw.Length > 0 ? KpiRef.Normal(row.RefRaw) : null, row.RefRaw.Length > 0 ? row.RefRaw : null, Fold.Spaces(row.Title), paper.Row(row.Table, row.Row), Ruled)
        {
            Group = Filled(row.Text(ColumnRole.Group)) ?? row.Group,
            Caption = row.Heading,
            PolarityRaw = Filled(row.Text(ColumnRole.Polarity)),
            Polarity = RagWords.PolarityOf(row.Text(ColumnRole.Polarity)),
            Unit = unit,
            Scale = Scales.Of(unit, row.Text(ColumnRole.Unit), row.Title, Targets.Text(row), row.Heading),
            Target = Limit(Targets.Text(row)),
            Floor = Limit(row.Text(ColumnRole.Floor) is { Length: > 0 } floor ? floor : Targets.OfLine(row, LineKind.Floor)),
            TargetOwner = Filled(Fold.Latin(row.Text(ColumnRole.Owner))),
            TargetOwnerRaw = Filled(row.Text(ColumnRole.Owner)),
            Bands = BandsOf(row),
            PrintedRag = ragCell is null ? null : RagWords.RatingOf(ragCell.Text),
            ShadedRag = rating is null ? null : Shading.OfRatingCell(ragCell, row.Table),
            Direction = RagWords.DirectionOf(row.Cell(ColumnRole.Direction)),
        };
        return Rated(OfLast(kpi with { Values = WithPeriods(WithPrevious(values, row), row) }));
    }

    /// <summary>The one without a period, else the one of the last period that it fills.</summary>
    private static Column? RatingColumn(KpiRow row)
    {
        var columns = row.Head.Columns.Where(c => c.Role == ColumnRole.Rag).ToList();
        return columns.Find(c => c.Period is null or { Period.Kind: PeriodKind.Latest })
            ?? columns.FindLast(c => row.CellAt(c.Index) is { } cell && (cell.Text.Length > 0 || Shading.Of(cell.Fill) is not null)) ?? columns.LastOrDefault();
    }

    /// <summary>Columns that rate each period ("Q1 RAG") belong to that period's figure.</summary>
    private static List<KpiValue> WithPeriods(List<KpiValue> values, KpiRow row)
    {
        foreach (var column in row.Head.Columns.Where(c => c is { Role: ColumnRole.Rag, Period: not null }))
        {
            var at = values.FindIndex(v => v.Period == column.Period!.Period.Code);
            if (at >= 0 && row.CellAt(column.Index) is { } cell)
                values[at] = values[at] with { PrintedRag = values[at].PrintedRag ?? RagWords.RatingOf(cell.Text), ShadedRag = values[at].ShadedRag ?? Shading.Of(cell.Fill) };
        }

        return values;
    }

    /// <summary>Where no column rates the KPI, its last figure's own rating does.</summary>
    private static Kpi OfLast(Kpi kpi) => kpi.Values.LastOrDefault(v => v.State == ValueState.Reported) is not { } last ? kpi
        : kpi with { PrintedRag = kpi.PrintedRag ?? (ReferenceEquals(last, kpi.Last) ? last.PrintedRag : null), ShadedRag = kpi.ShadedRag ?? (ReferenceEquals(last, kpi.Last) ? last.ShadedRag : null) };

    /// <summary>Sets what the paper's own rule gives, for every figure and for the KPI's last.</summary>
    public static Kpi Rated(Kpi kpi)
    {
        var values = kpi.Values.Select(v => v with { ComputedRag = v.Value is { } value ? Ratings.Of(value, kpi) : null }).ToList();
        var rated = kpi with { Values = values };
        return rated with { ComputedRag = rated.Last?.ComputedRag };
    }

    public KpiValue Value(KpiRow row, Column column)
    {
        var cell = row.CellAt(column.Index) ?? Cell.Empty;
        var raw = CellText.Of(cell);
        var number = Numbers.Read(raw);
        var state = number is not null ? ValueState.Reported
            : raw.Length == 0 ? ValueState.Blank
            : RagWords.SaysNotAvailable(raw) ? ValueState.NotAvailable
            : ValueState.Text;
        var rating = row.LineCell(LineKind.Rag, column.Index);
        return new KpiValue((column.Period?.Period ?? Periods.Read(row.Text(ColumnRole.Period)) ?? Period.Latest).Code, column.Header, raw, number?.Value, state, paper.Cell(row.Table, row.Row, cell))
        {
            Note = number?.Note,
            Decimals = number?.Decimals,
            PrintedRag = RagWords.RatingOf(raw) ?? RagWords.RatingOf(number?.Note ?? rating?.Text ?? ""),
            ShadedRag = Shading.Of(cell.Fill) ?? Shading.Of(rating?.Fill),
        };
    }

    private static Bands? BandsOf(KpiRow row)
    {
        if (row.Text(ColumnRole.Methodology) is { Length: > 0 } rule)
            return BandsReader.Read(rule);
        var each = new[] { ColumnRole.Green, ColumnRole.Amber, ColumnRole.Red }.Select(r => row.Text(r) is { Length: > 0 } text ? BandsReader.One(text) : null).ToList();
        return each.Exists(b => b is not null) ? new Bands(each[0], each[1], each[2]) : null;
    }

    /// <summary>A column of last period's ratings belongs to the figure before the last.</summary>
    private static List<KpiValue> WithPrevious(List<KpiValue> values, KpiRow row)
    {
        if (row.Head.First(ColumnRole.PreviousRag) is not { } column || row.CellAt(column.Index) is not { } cell || values.Count < 2)
            return values;
        values[^2] = values[^2] with { PrintedRag = RagWords.RatingOf(cell.Text), ShadedRag = Shading.OfRatingCell(cell, row.Table) };
        return values;
    }

    private static Threshold? Limit(string text) =>
        text.Length == 0 ? null : new Threshold(text, Numbers.Read(text)?.Value ?? (BandsReader.One(text) is { Min: var min, Max: var max } && (min is null || max is null) ? min ?? max : null));

    private static string? Filled(string text) => text.Length == 0 ? null : text;
}
