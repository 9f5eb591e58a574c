using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Kpis;

/// <summary>Tells columns by what stands in them where their header is empty or misread.</summary>
internal sealed class ColumnContents(Table table, int body)
{
    private const int Looked = 12;
    private const int LongestSpoiltMonth = 4;

    private static readonly string[] Summaries = ["avg", "avge", "mean", "ave", "max", "min", "sum", "diff", "var", "+/-"];

    /// <summary>The same head with roles for columns that the vocabulary left open.</summary>
    public TableHead Complete(TableHead head)
    {
        if (!head.Has(ColumnRole.Value, ColumnRole.Rag, ColumnRole.PreviousRag))
            return head;
        var columns = MonthRuns.Mended(head).Columns.ToList();
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Role == ColumnRole.Value && RatingOf(columns[i]) is { } rated)
                columns[i] = columns[i] with { Role = rated };
            if (columns[i].Role == ColumnRole.Other)
                columns[i] = Month(columns, i) ?? columns[i] with { Role = RoleOf(i, columns) };
        }

        if (!columns.Exists(c => c.Role == ColumnRole.Title) && columns.FindIndex(c => c.Role == ColumnRole.Other && Texts(c.Index).Any(t => t.Count(char.IsLetter) >= 3)) is >= 0 and var title)
            columns[title] = columns[title] with { Role = ColumnRole.Title };
        return RelativePeriods.Dated(new TableHead(columns));
    }

    /// <summary>A column of figures beside a month is the month before or after it, where its header is lost or does not say otherwise.</summary>
    private Column? Month(List<Column> columns, int at)
    {
        if (!IsFigures(at) || RelativePeriods.IsYearToDate(columns[at].Header) || SaysOtherwise(columns[at].Header))
            return null;
        var (step, beside) = IsMonth(columns, at + 1) ? (-1, columns[at + 1]) : IsMonth(columns, at - 1) ? (1, columns[at - 1]) : (0, null);
        if (beside?.Period?.Period.End is not { } end)
            return null;
        var month = new DateOnly(end.Year, end.Month, 1).AddMonths(step);
        var period = Period.Month(month.Year, month.Month);
        return columns.Exists(c => c.Period?.Period.Code == period.Code) ? null
            : columns[at] with { Role = ColumnRole.Value, Period = new FoundPeriod(period, columns[at].Header, "") };
    }

    /// <summary>A word of five letters or more is no month that a recogniser spoiled.</summary>
    private static bool SaysOtherwise(string header) =>
        header.Split(' ', '/', '-').Any(w => w.Length > LongestSpoiltMonth && w.All(char.IsLetter)) || Summaries.Contains(Fold.Key(header).Trim('.', ' '));

    /// <summary>"Latest", "Previous" or "Performance" over nothing but ratings; null for other columns.</summary>
    private ColumnRole? RatingOf(Column column) =>
        column.Period?.Period.Kind is null or PeriodKind.Latest or PeriodKind.Previous && Texts(column.Index).ToList() is { Count: > 0 } texts && texts.TrueForAll(t => RagWords.RatingOf(t) is not null)
            ? column.Period?.Period.Kind == PeriodKind.Previous ? ColumnRole.PreviousRag : ColumnRole.Rag : null;

    private static bool IsMonth(List<Column> columns, int at) =>
        at >= 0 && at < columns.Count && columns[at] is { Role: ColumnRole.Value, Period.Period.Kind: PeriodKind.Month };

    private ColumnRole RoleOf(int column, List<Column> columns)
    {
        var texts = Texts(column).ToList();
        if (IsFree(ColumnRole.Rag) && texts.Count == 0 && Cells(column).Any(c => Shading.Of(c.Fill) is not null))
            return ColumnRole.Rag;
        if (texts.Count == 0)
            return ColumnRole.Other;
        if (IsFree(ColumnRole.Line) && texts.Count > 1 && texts.Exists(t => LineRows.KindOf(t) == LineKind.Actual) && texts.TrueForAll(t => LineRows.KindOf(t) is not null))
            return ColumnRole.Line;
        if (IsFree(ColumnRole.Rag) && texts.TrueForAll(t => RagWords.RatingOf(t) is not null))
            return ColumnRole.Rag;
        if (IsFree(ColumnRole.Methodology) && texts.Exists(t => BandsReader.Read(t) is { } bands && bands.Each().Count(b => b.Band.IsRead) >= 2))
            return ColumnRole.Methodology;
        if (IsFree(ColumnRole.Polarity) && texts.TrueForAll(t => t.Length > 1 && RagWords.PolarityOf(t) is not null))
            return ColumnRole.Polarity;
        return IsFree(ColumnRole.Ref) && column == 0 && columns.Exists(c => c.Role == ColumnRole.Title) && texts.Count(t => KpiRef.Normal(t) is not null) * 2 > texts.Count ? ColumnRole.Ref : ColumnRole.Other;

        bool IsFree(ColumnRole role) => !columns.Exists(c => c.Role == role);
    }

    // a recogniser may spoil some
    private bool IsFigures(int column) => Texts(column).ToList() is { Count: > 0 } texts && texts.Count(t => Numbers.Read(t) is not null) * 2 >= texts.Count;

    private IEnumerable<string> Texts(int column) => Cells(column).Select(c => c.Text).Where(t => t.Any(char.IsLetterOrDigit));

    private IEnumerable<Cell> Cells(int column) =>
        table.Rows.Skip(body).Take(Looked).Select(r => r.Cells.ElementAtOrDefault(column)).OfType<Cell>();
}
