using Croydon.Papers.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Croydon.Papers.Tests.Text;

public sealed class PeriodsTests
{
    [Theory]
    [InlineData("Apr-17", "2017-04")]
    [InlineData("Apr- 17", "2017-04")]
    [InlineData("Sept '21", "2021-09")]
    [InlineData("January 2018", "2018-01")]
    [InlineData("31/03/2024", "2024-03")]
    [InlineData("2017-04", "2017-04")]
    [InlineData("2017 Apr", "2017-04")]
    [InlineData("2017-18", "2017/18")]
    [InlineData("2019/2020", "2019/20")]
    [InlineData("24/25", "2024/25")]
    [InlineData("2019", "2019")]
    [InlineData("Q1 2019/20", "2019/20-Q1")]
    [InlineData("2024-25 Q3", "2024/25-Q3")]
    [InlineData("Quarter 3 2024/25", "2024/25-Q3")]
    [InlineData("Jan – Mar 24", "2023/24-Q4")]
    [InlineData("Oct 24 – Dec 24", "2024/25-Q3")]
    [InlineData("Quarter to Sep 24", "2024/25-Q2")]
    [InlineData("12 mths to Dec 23", "12m-2023-12")]
    [InlineData("12m to Dec 24", "12m-2024-12")]
    [InlineData("Rolling 12 months to March 2025", "12m-2025-03")]
    [InlineData("Apr 24 – Mar 25", "2024/25")]
    [InlineData("April 2024 to December 2024", "2024-04..2024-12")]
    [InlineData("Jan 2024/25", "2025-01")]
    [InlineData("Last 12 Months", "12m-latest")]
    [InlineData("Latest", "latest")]
    [InlineData("Previous quarter", "previous")]
    public void Read_PeriodAsCouncilsWriteIt_GivesItsCode(string text, string code) =>
        Assert.Equal(code, Periods.Read(text)?.Code);

    [Theory]
    [InlineData("Apr", "2024-04")]
    [InlineData("Feb", "2025-02")]
    [InlineData("Q4", "2024/25-Q4")]
    [InlineData("Apr - Jun", "2024/25-Q1")]
    public void Read_WithoutYear_TakesTheFinancialYearAround(string text, string code)
    {
        Assert.Equal(code, Periods.Read(text, 2024)?.Code);
        Assert.Null(Periods.Read(text));
    }

    [Theory]
    [InlineData("43%")]
    [InlineData("17.8")]
    [InlineData("may be late")]
    [InlineData("Vacancy Rate")]
    [InlineData("2017-19")]
    public void Read_OtherText_IsNull(string text) => Assert.Null(Periods.Read(text));

    [Fact]
    public void Find_HeaderWithOtherWords_KeepsThem() =>
        Assert.Equal(("2017/18", "Target"), Periods.Find("2017-18 Target") is { } found ? (found.Period.Code, found.Rest) : default);

    [Fact]
    public void Read_EveryMonthWritten_ComesBack() =>
        Prop.ForAll(Gen.Choose(2000, 2098).SelectMany(y => Gen.Choose(1, 12).Select(m => new DateOnly(y, m, 1))).ToArbitrary(), month =>
            new[] { "MMM-yy", "MMMM yyyy", "MMM yy" }.All(form =>
                Periods.Read(month.ToString(form, System.Globalization.CultureInfo.InvariantCulture))?.Code == month.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture))).QuickCheckThrowOnFailure();
}
