using Croydon.Papers.Documents;
using Croydon.Papers.History;
using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Tests.History;

public sealed class KpiHistoryTests
{
    [Fact]
    public void Series_SameReferenceWithDriftedTitle_IsOne()
    {
        var series = KpiHistory.Series([
            Report("a", 2018, "MC6", "Share of repairs that were done within ten days", KpiUnit.Percent, ("2018-01", 60)),
            Report("b", 2019, "MC6", "Repairs done in time", KpiUnit.Percent, ("2018-01", 62), ("2018-02", 70))]);

        Assert.Equal(["2018-01 60 62", "2018-02 70"], Assert.Single(series).Periods.Select(p => $"{p.Period} {string.Join(' ', p.All.Select(v => v.Value.Value))}"));
        Assert.Equal((60m, 62m, true), (series[0].Periods[0].First.Value.Value!.Value, series[0].Periods[0].Latest.Value.Value!.Value, series[0].Periods[0].IsRevised));
    }

    [Fact]
    public void Series_RenamedPrefixAndSameTitle_IsOneWithBothReferences() =>
        Assert.Equal(["LAC10", "CLA10"], Assert.Single(KpiHistory.Series([
            Report("a", 2018, "LAC10", "Percentage of LAC visited on time", KpiUnit.Percent),
            Report("b", 2021, "CLA10", "Percentage of CLA visited on time", KpiUnit.Percent)])).Refs);

    [Theory]
    [InlineData("LAC3", "Number of children in care", KpiUnit.Count, "CLA3", "Rate of children in care per 10,000", KpiUnit.Ratio)]
    [InlineData("CIN5", "Percentage of reviews on time (excludes the disability team)", KpiUnit.Percent, "CIN5", "Percentage of reviews on time (those of the disability team)", KpiUnit.Percent)]
    [InlineData(null, "Average caseload - Assessment", KpiUnit.Count, null, "Average caseload - Care", KpiUnit.Count)]
    [InlineData("CP5", "Percentage of reviews on time", KpiUnit.Percent, "CP13", "Percentage of reviews on time", KpiUnit.Percent)]
    [InlineData("LAC4", "Percentage of reviews on time", KpiUnit.Percent, "CLA4", "Percentage of carers trained in first aid", KpiUnit.Percent)]
    public void Series_WhatIsNeverMerged_StaysApart(string? refA, string titleA, KpiUnit unitA, string? refB, string titleB, KpiUnit unitB) =>
        Assert.Equal(2, KpiHistory.Series([Report("a", 2018, refA, titleA, unitA), Report("b", 2019, refB, titleB, unitB)]).Count);

    [Fact]
    public void Series_NoteThatEnds_IsADefinitionBreak()
    {
        var kpi = Report("a", 2018, "LAC19", "Percentage with the same social worker", KpiUnit.Percent, ("2017-09", 71), ("2017-10", 74));
        kpi = kpi with { Kpi = kpi.Kpi with { Values = [kpi.Kpi.Values[0] with { Note = "6m+" }, kpi.Kpi.Values[1]] } };

        Assert.Equal(("2017-10", "Figures are no longer marked “6m+” from here on."), Assert.Single(KpiHistory.Series([kpi])[0].Breaks) is var b ? (b.Period, b.Reason) : default);
    }

    [Fact]
    public void SameMonth_ReportedDifferently_IsFoundOnce()
    {
        var series = KpiHistory.Series([
            Report("a", 2018, "P1", "Vacancy rate of all posts", KpiUnit.Percent, ("2018-01", 41)),
            Report("b", 2019, "P1", "Vacancy rate of all posts", KpiUnit.Percent, ("2018-01", 43))]);

        Assert.Equal("“Vacancy rate of all posts” for 2018-01 is 43% in paper b, but was 41% in paper a.", Assert.Single(SameMonthReportedDifferently.In(series[0])).Message);
    }

    [Fact]
    public void SameMonth_RoundedFigure_IsNoDisagreement()
    {
        var series = KpiHistory.Series([
            Report("a", 2018, "P1", "Vacancy rate of all posts", KpiUnit.Percent, ("2018-01", 41.3m)),
            Report("b", 2019, "P1", "Vacancy rate of all posts", KpiUnit.Percent, ("2018-01", 41))]);

        Assert.Empty(SameMonthReportedDifferently.In(series[0]));
    }

    private static ReportedKpi Report(string paper, int year, string? reference, string title, KpiUnit unit, params (string Period, decimal Value)[] values) =>
        new(paper, $"paper {paper}", "London Borough of Example", new DateOnly(year, 3, 1), new Kpi(reference, reference, title, Source(title), 1)
        {
            Unit = unit,
            Values = [.. values.Select(v => new KpiValue(v.Period, v.Period, FormattableString.Invariant($"{v.Value}%"), v.Value, ValueState.Reported, Source(title)) { Decimals = v.Value == decimal.Truncate(v.Value) ? 0 : 1 })],
        });

    private static Citation Source(string quote) => new(null, null, 1, null, quote);
}
