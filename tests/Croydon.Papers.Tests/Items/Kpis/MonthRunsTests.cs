using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Tests.Items.Kpis;

public sealed class MonthRunsTests
{
    [Theory]
    [InlineData("Apr-17|May-17|Jun-47|Jul-17|Aug-21|Sep-17", "2017-04 2017-05 2017-06 2017-07 2017-08 2017-09")]
    [InlineData("Nov-17|Dec-17|Jan-18|Feb-18|Mar-13", "2017-11 2017-12 2018-01 2018-02 2018-03")]
    [InlineData("Mar-17|Mar-18|Mar-19|Mar-20", "2017-03 2018-03 2019-03 2020-03")]
    [InlineData("Apr-17|May-17|Jun-17", "2017-04 2017-05 2017-06")]
    [InlineData("Apr-17|May-17|Jun-17|Apr-18|May-18|Jun-18", "2017-04 2017-05 2017-06 2018-04 2018-05 2018-06")]
    public void Mended_MonthsSideBySide_KeepTheirRun(string headers, string months)
    {
        var head = new TableHead([.. headers.Split('|').Select((h, i) => Column.Read(i + 1, h, null))]);

        Assert.Equal(months, string.Join(' ', MonthRuns.Mended(head).Figures.Select(c => c.Period!.Period.Code)));
    }
}
