namespace Croydon.Papers.History;

/// <summary>One period's figure that a later paper gives otherwise.</summary>
/// <param name="Message">A sentence that an officer could read out in a meeting.</param>
public sealed record RevisedFigure(string Message, ReportedValue Later, ReportedValue Earlier)
{
    /// <summary>As the other rules of a paper's checks are named.</summary>
    public const string Rule = "same-month-reported-differently";
}

/// <summary>Two papers must give one figure for one month of one indicator; a rounded figure is the same figure.</summary>
public static class SameMonthReportedDifferently
{
    /// <summary>One for each change from a paper to the next that reports the month.</summary>
    public static IEnumerable<RevisedFigure> In(KpiSeries series)
    {
        foreach (var period in series.Periods.Where(p => p.IsRevised))
        {
            foreach (var (earlier, later) in period.All.Zip(period.All.Skip(1)))
            {
                if (earlier.Report.Paper != later.Report.Paper && !ReportedPeriod.Same(earlier.Value, later.Value))
                    yield return new RevisedFigure(
                        $"“{series.Title}” for {later.Value.PeriodRaw} is {later.Value.Raw} in {later.Report.Title}, but was {earlier.Value.Raw} in {earlier.Report.Title}.", later, earlier);
            }
        }
    }
}
