using System.Text;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Storage.Tests;

/// <summary>What every store must do with indicators, in the order of time whatever their periods are called.</summary>
public abstract class KpiSeriesContract
{
    private const string Report = """
        # Quarterly Performance Report

        Kent County Council

        ## Customer Services

        Calls answered by service (thousands)

        | Service | Jan – Mar 24 | Apr – Jun 24 | 12m to Dec 23 | 12m to Dec 24 |
        |---|---|---|---|---|
        | Blue Badges | 5 | 7 | 19 | 18 |
        | Libraries | 6 | 9 | 29 | 28 |
        """;

    private readonly CancellationToken _cancel = CancellationToken.None;

    protected abstract PapersStore Open();

    [Theory]
    [InlineData(null, null, "12m-2023-12 2023/24-Q4 2024/25-Q1 12m-2024-12")]
    [InlineData("2024-01", null, "2023/24-Q4 2024/25-Q1 12m-2024-12")]
    [InlineData("2023/24", "2024-06", "12m-2023-12 2023/24-Q4 2024/25-Q1")]
    [InlineData("2024/25-Q1", "2024/25-Q1", "2024/25-Q1")]
    public async Task KpiValues_PeriodsOfEverySort_StandInTheOrderOfTime(string? from, string? to, string expected)
    {
        var store = await WithReportAsync();
        var series = Assert.Single((await store.Catalogue.KpiSeriesAsync(new KpiSeriesFilter { Words = "blue badges" }, _cancel)).Items);
        var values = await store.Catalogue.KpiValuesAsync(new KpiValueFilter { Series = series.Id, From = from, To = to }, _cancel);

        Assert.Equal(expected, string.Join(' ', values.Items.Select(v => v.Period)));
        Assert.Equal(("12m-2023-12", "12m-2024-12"), (series.PeriodFrom, series.PeriodTo));
    }

    [Theory]
    [InlineData("libraries", 1)]
    [InlineData("customer services", 2)]
    [InlineData("Badges, blue", 1)]
    [InlineData("customer LIBRARIES", 1)]
    [InlineData("fines", 0)]
    public async Task KpiSeries_Words_AreLookedForInTitleGroupAndCaption(string words, int count) =>
        Assert.Equal(count, (await (await WithReportAsync()).Catalogue.KpiSeriesAsync(new KpiSeriesFilter { Words = words }, _cancel)).Total);

    [Theory]
    [InlineData("Kent", 2)]
    [InlineData("kent county council", 2)]
    [InlineData("Kentish", 0)]
    [InlineData("Croydon", 0)]
    public async Task KpiSeries_Council_IsKnownByItsPlace(string council, int count) =>
        Assert.Equal(count, (await (await WithReportAsync()).Catalogue.KpiSeriesAsync(new KpiSeriesFilter { Council = council }, _cancel)).Total);

    private async Task<PapersStore> WithReportAsync()
    {
        var store = Open();
        var read = await new PaperPipeline(new PapersServices()).RunAsync(PaperSource.Of("report.md", Encoding.UTF8.GetBytes(Report)), _cancel);
        await store.Papers.SaveAsync(read, _cancel);
        await store.Papers.CompareAsync(_cancel);
        return store;
    }
}
