using System.Globalization;
using Croydon.Papers.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Croydon.Papers.Tests.Text;

public sealed class PeriodCodeTests
{
    private static readonly Gen<Period> Dated =
        from year in Gen.Choose(1990, 2060)
        from month in Gen.Choose(1, 12)
        from length in Gen.Choose(1, 15)
        from period in Gen.Elements(Period.Month(year, month), Period.Quarter(year, 1 + (month % 4)), Period.FinancialYear(year), Period.CalendarYear(year),
            Period.RollingYear(year, month), Period.Months((year, month), (year + ((month + length - 2) / 12), 1 + ((month + length - 2) % 12))))
        select period;

    [Fact]
    public void Read_CodeOfAnyPeriod_GivesThePeriod() =>
        Prop.ForAll(Dated.ToArbitrary(), period => PeriodCode.Read(period.Code) == period && period.Start < period.End).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2017-04", "2017-04-01", "2017-04-30")]
    [InlineData("2019/20-Q4", "2020-01-01", "2020-03-31")]
    [InlineData("2019/20", "2019-04-01", "2020-03-31")]
    [InlineData("2019", "2019-01-01", "2019-12-31")]
    [InlineData("12m-2024-02", "2023-03-01", "2024-02-29")]
    [InlineData("2024-04..2024-12", "2024-04-01", "2024-12-31")]
    public void Read_Code_HasItsFirstAndLastDay(string code, string start, string end) =>
        Assert.Equal($"{start} {end}", PeriodCode.Read(code) is { } period ? string.Create(CultureInfo.InvariantCulture, $"{period.Start:yyyy-MM-dd} {period.End:yyyy-MM-dd}") : null);

    [Theory]
    [InlineData("2017-13")]
    [InlineData("2019/21")]
    [InlineData("12m-2019")]
    [InlineData("12m-2019/20")]
    [InlineData("2019-Q4")]
    [InlineData("2024-12..2024-04")]
    [InlineData("April 2017")]
    [InlineData("")]
    public void Read_OtherText_GivesNull(string text) => Assert.Null(PeriodCode.Read(text));
}
