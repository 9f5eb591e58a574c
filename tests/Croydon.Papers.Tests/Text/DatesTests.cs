using System.Globalization;
using Croydon.Papers.Text;

namespace Croydon.Papers.Tests.Text;

public sealed class DatesTests
{
    private static readonly DateOnly Near = new(2018, 1, 30);

    [Theory]
    [InlineData("Tuesday, 18 June 2019", "2019-06-18 Day")]
    [InlineData("Tuesday 18th June, 2019 at 6.30 pm", "2019-06-18 Day")]
    [InlineData("Thurs 30th Jan 2025", "2025-01-30 Day")]
    [InlineData("the 9th day of January 2025", "2025-01-09 Day")]
    [InlineData("18 th June 2019", "2019-06-18 Day")]
    [InlineData("June 18, 2019", "2019-06-18 Day")]
    [InlineData("April 21st 2021", "2021-04-21 Day")]
    [InlineData("30-Sep-21", "2021-09-30 Day")]
    [InlineData("printed 09th-Jan-2025 10.00", "2025-01-09 Day")]
    [InlineData("01/04/21", "2021-04-01 Day")]
    [InlineData("30/09/21 (TBC)", "2021-09-30 Day")]
    [InlineData("Initial meeting 05/08/21", "2021-08-05 Day")]
    [InlineData("20.09.21", "2021-09-20 Day")]
    [InlineData("CPP Minutes 29.10.24", "2024-10-29 Day")]
    [InlineData("2021-09-30T10:00", "2021-09-30 Day")]
    [InlineData("31/03/98", "1998-03-31 Day")]
    [InlineData("12 March 15 children moved", "null Day")]
    [InlineData("11/2020", "2020-11-01..2020-11-30 Month")]
    [InlineData("April 21", "2021-04-01..2021-04-30 Month")]
    [InlineData("April 21 and ongoing", "2021-04-01..2021-04-30 Month")]
    [InlineData("Apr-17", "2017-04-01..2017-04-30 Month")]
    [InlineData("May '22", "2022-05-01..2022-05-31 Month")]
    [InlineData("Sept-Nov 2021", "2021-09-01..2021-11-30 Month")]
    [InlineData("Nov to Feb 2022", "2021-11-01..2022-02-28 Month")]
    [InlineData("September 2021 to March 2022", "2021-09-01..2022-03-31 Month")]
    [InlineData("Q1 2021/22", "2021-04-01..2021-06-30 Quarter")]
    [InlineData("Quarter 4 of 2024-25", "2025-01-01..2025-03-31 Quarter")]
    [InlineData("Autumn term 2021", "2021-09-01..2021-11-30 Quarter")]
    [InlineData("winter 2021", "2021-12-01..2022-02-28 Quarter")]
    [InlineData("2021/22", "2021-04-01..2022-03-31 Year")]
    [InlineData("by end of 2022", "2022-01-01..2022-12-31 Year")]
    [InlineData("10 and 11 July 2018", "2018-07-10..2018-07-11 Day")]
    [InlineData("12–13 Dec 2017", "2017-12-12..2017-12-13 Day")]
    [InlineData("Wednesday 20 and Thursday 21 March 2018", "2018-03-20..2018-03-21 Day")]
    [InlineData("12, 13 and 14 March 2018", "2018-03-12..2018-03-14 Day")]
    [InlineData("28 January to 1 February 2019", "2019-01-28..2019-02-01 Day")]
    [InlineData("17 December – 11 January 2019", "2018-12-17..2019-01-11 Day")]
    [InlineData("01/04/21 - 30/06/21", "2021-04-01..2021-06-30 Day")]
    [InlineData("30/09/2021 and 31/03/22", "2021-09-30 Day; 2022-03-31 Day")]
    [InlineData("10 and 17 July 2018", "2018-07-10 Day; 2018-07-17 Day")]
    [InlineData("moved from 30/09/21 to 31/03/22", "2021-09-30 Day; 2022-03-31 Day")]
    [InlineData("Item 5 - 12 March 2019", "2019-03-12 Day")]
    [InlineData("section 12 may apply to 20 homes", "")]
    [InlineData("minute 4/18, paragraph 1.2.19, 24/7", "")]
    [InlineData("reference 24/00096 of 2.5 years", "")]
    public void FindAll_FormOfAPaper_GivesIntervals(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Dates.FindAll(text).Select(Show)));

    [Theory]
    [InlineData("31/09/21")]
    [InlineData("31 September 2021")]
    [InlineData("29 February 2019")]
    [InlineData("09/13/2021")]
    [InlineData("30 and 31 June 2020")]
    [InlineData("31 April")]
    public void FindAll_NoSuchDay_KeepsRawAndNamesTheIssue(string text)
    {
        var date = Assert.Single(Dates.FindAll(text, Near));

        Assert.Equal((text, null, null, "not a calendar date"), (date.Raw, date.From, date.To, date.Issue));
    }

    [Theory]
    [InlineData("12/2", "2018-02-12")]
    [InlineData("by 31/1", "2018-01-31")]
    [InlineData("3rd October", "2017-10-03")]
    [InlineData("Wednesday 3 October", "2018-10-03")]
    public void FindAll_NoYearButNearDate_InfersItWithTheReason(string text, string expected)
    {
        var date = Assert.Single(Dates.FindAll(text, Near, bareNumbers: true));

        Assert.Equal(expected, Show(date)[..10]);
        Assert.Contains("30 January 2018", date.InferredYear, StringComparison.Ordinal);
    }

    [Fact]
    public void FindAll_NoYearAndNothingNear_SaysSo()
    {
        var date = Assert.Single(Dates.FindAll("on 3rd October"));

        Assert.Equal((null, "no year given", null), (date.From, date.Issue, date.InferredYear));
    }

    [Fact]
    public void FindAll_YearOfTheJoinedDate_IsGivenWithTheReason()
    {
        var date = Dates.FindAll("on 14 September and 3 October 2018")[0];

        Assert.Equal(new DateOnly(2018, 9, 14), date.Day);
        Assert.Contains("3 October 2018", date.InferredYear, StringComparison.Ordinal);
    }

    [Fact]
    public void FindAll_Found_StartPointsAtRaw()
    {
        const string text = "Held on Tuesday, 18 June 2019 and again on 30/09/21.";

        Assert.All(Dates.FindAll(text), d => Assert.Equal(d.Raw, text.Substring(d.Start, d.Raw.Length)));
    }

    [Fact]
    public void FindAll_WeekdayThatDisagrees_IsKept() =>
        Assert.Equal(DayOfWeek.Monday, Dates.Single("Monday 18 June 2019")!.Weekday);

    [Fact]
    public void Single_TwoDates_GivesNull() => Assert.Null(Dates.Single("30/09/2021 and 31/03/22"));

    private static string Show(DateReading date) => (date.From is null ? "null"
        : date.From == date.To ? Iso(date.From.Value) : Iso(date.From.Value) + ".." + Iso(date.To!.Value)) + " " + date.Precision;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
