using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Kpis;

/// <summary>Which tables are about indicators, by the columns they have.</summary>
internal static class TableKinds
{
    private static readonly ColumnRole[] OfIndicators = [ColumnRole.Polarity, ColumnRole.Target, ColumnRole.Floor, ColumnRole.Methodology, ColumnRole.Rag, ColumnRole.PreviousRag, ColumnRole.Direction, ColumnRole.Line];

    // figures of accounts, which stand by month and quarter too
    private static readonly string[] OfAccounts = ["£", "market value", "principal", "budget", "balance", "expenditure", "forecast", "return", "income", "cash"];

    private static readonly PeriodKind[] OfMonitoring = [PeriodKind.Month, PeriodKind.Quarter, PeriodKind.RollingYear];

    /// <summary>Titles and figures, and either a column that only indicators have or months and quarters side by side.</summary>
    public static bool HasFigures(KpiRow row) => row.Head is var head
        && (head.Has(ColumnRole.Title) || row.IsNamedAbove && head.Has(OfIndicators)) && head.Has(ColumnRole.Value)
        && (head.Has(OfIndicators) || !head.Figures.Any(c => Array.Exists(OfAccounts, w => c.Header.Contains(w, StringComparison.OrdinalIgnoreCase))) && head.Figures.Count(c => c.Period is { Period.Kind: var kind } && OfMonitoring.Contains(kind)) >= 2);

    /// <summary>"GREEN | AMBER | RED" over numbers: how many indicators have each rating.</summary>
    public static bool CountsRatings(Table table) =>
        table.Rows.Take(2).Any(r => r.Cells.OfType<Cell>().Select(c => RagWords.RatingOf(c.Text)).OfType<Rag>().ToList() is { Count: 3 } ratings && ratings.Distinct().Count() == 3);

    /// <summary>References and titles without figures.</summary>
    public static bool IsIndex(KpiRow row) =>
        row.Head.Has(ColumnRole.Ref) && row.Head.Has(ColumnRole.Title) && !row.Head.Has(ColumnRole.Value) && row.Head.Has(ColumnRole.Rag, ColumnRole.PreviousRag);

    /// <summary>Ratings without figures.</summary>
    public static bool IsSummary(KpiRow row) =>
        row.Head.Has(ColumnRole.Title) && !row.Head.Has(ColumnRole.Value) && row.Head.Has(ColumnRole.Rag)
        && (row.Head.Has(ColumnRole.PreviousRag) || row.TitleColumn is { } title && ColumnVocabulary.SpeaksOfIndicators(title.Header));
}
