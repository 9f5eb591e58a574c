using System.Text.Json;
using Croydon.Papers.App.Kpis;
using Croydon.Papers.App.Site;
using Croydon.Papers.Documents;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Tests.Kpis;

public sealed class KpiSeriesTests
{
    [Fact]
    public void Series_QuartersBesideRollingYears_ChartsQuartersAndComparesLikeWithLike()
    {
        var series = Series("""{"ref":null,"title":"Blue Badges","caption":"Calls answered","values":[{"period":"12m-2023-12","raw":"19","value":19},{"period":"2024/25-Q2","raw":"7","value":7},{"period":"2024/25-Q3","raw":"3","value":3},{"period":"12m-2024-12","raw":"18","value":18},{"period":"2024/25-Q1","raw":"4","value":4}]}""");

        Assert.Equal("12m-2023-12 2024/25-Q1 2024/25-Q2 12m-2024-12 2024/25-Q3", string.Join(' ', series.Periods.Select(p => p.Key)));
        Assert.Equal(("3", "7"), (series.Latest!.Raw, series.Previous!.Raw));
        Assert.Equal((3, true, "Blue Badges (Calls answered)"), (series.ChartedMonths, series.HasOtherLengths, series.Name));
    }

    [Fact]
    public void Series_OnlyRatings_ShowsTheLatest()
    {
        var series = Series("""{"ref":null,"title":"Requests answered","values":[{"period":"latest","raw":"RED","value":null,"state":"text","printedRag":"red"},{"period":"previous","raw":"GREEN","value":null,"state":"text","printedRag":"green"}]}""");

        Assert.Equal(("RED", "red"), (series.Latest!.Raw, series.Latest.Rated));
        Assert.Null(series.Previous);
    }

    [Fact]
    public void Series_LatestAndPreviousOfAPaper_AreBothTold()
    {
        var series = Series("""{"ref":"A1","title":"Calls","caption":"A table","values":[{"period":"latest","raw":"84%","value":84},{"period":"previous","raw":"77%","value":77}]}""");

        Assert.Equal(("84%", "77%", "A1 Calls"), (series.Latest!.Raw, series.Previous!.Raw, series.Name));
        Assert.Null(series.ChartedMonths);
    }

    private static KpiSeries Series(string json) => new("a", [new Fact(new StoredItem("p-kpis-1", "kpis",
        new StoredPaper("p", "p", "report.pdf", "pdf", 1, new PaperDescription("performance-report", 1, "test")), 1, JsonSerializer.Deserialize<JsonElement>(json)))]);
}
