using Croydon.Papers.Checks;
using Croydon.Papers.Items.Actions;

namespace Croydon.Papers.Tests.Checks;

public sealed class DateChecksTests
{
    private const string Plan = "Plan of July 2021\n\nRef\tActions\tOwner\tBy when\tProgress\n";

    [Theory]
    [InlineData("Ready by 31/09/21.", "“31/09/21” is not a date: September has 30 days.")]
    [InlineData("Ready by 30 February 2023.", "“30 February 2023” is not a date: February 2023 has 28 days.")]
    [InlineData("a\tb\n31st June 2022\tx\n", "“31st June 2022” is not a date: June has 30 days.")]
    public async Task InvalidDate_DayThatNoCalendarHas_IsSaid(string text, string message) =>
        Assert.Equal(message, Assert.Single(await CheckedPaper.RunAsync(new InvalidDateCheck(), text)).Message);

    [Theory]
    [InlineData("Ready by 30/09/21, 29/02/24 and April 21.")]
    [InlineData("File 45/67/89, section 3.14.15, ratio 40/60.")]
    [InlineData("Ready by 31 March and on 12/2.")]
    public async Task InvalidDate_RealDatesAndOtherNumbers_AreLeftAlone(string text) =>
        Assert.Empty(await CheckedPaper.RunAsync(new InvalidDateCheck(), text));

    [Fact]
    public async Task Weekday_OtherThanTheDates_IsSaidWithTheNearest()
    {
        var breach = Assert.Single(await CheckedPaper.RunAsync(new WeekdayCheck(), "The meeting of Tuesday 5 March 2018 was full."));

        Assert.Equal("“Tuesday 5 March 2018”: 5 March 2018 is a Monday; the nearest Tuesday is 6 March 2018.", breach.Message);
        Assert.Equal(1, breach.A.Source.Line);
    }

    [Fact]
    public async Task Weekday_Right_IsLeftAlone() =>
        Assert.Empty(await CheckedPaper.RunAsync(new WeekdayCheck(), "Tuesday, 6 March 2018 and Tuesday 18 June 2019, and a Friday."));

    [Fact]
    public async Task Overdue_UnfinishedBeforeThePaper_NamesBothDates()
    {
        var breach = Assert.Single(await CheckedPaper.RunAsync(new OverdueCheck(), Plan + "1.1\tMend the lamps\tAL\t31/03/21\tIn progress\n", new DateOnly(2021, 7, 1), new ActionsExtractor()));

        Assert.Equal("Action 1.1 “Mend the lamps” was due by 31 March 2021, before this paper of July 2021, and is still shown as “In progress”.", breach.Message);
        Assert.Equal(("31/03/21", "July 2021", 1), (breach.A.Value, breach.B!.Value, breach.B.Source.Line));
    }

    [Theory]
    [InlineData("1.1\tMend the lamps\tAL\t31/03/21\tComplete\n")]
    [InlineData("1.1\tMend the lamps\tAL\t31/07/21\tIn progress\n")]
    [InlineData("1.1\tMend the lamps\tAL\tMarch 21 and ongoing\tIn progress\n")]
    [InlineData("1.1\tMend the lamps\tAL\t31/03/21\t\n")]
    public async Task Overdue_FinishedLaterOrOngoing_IsLeftAlone(string row) =>
        Assert.Empty(await CheckedPaper.RunAsync(new OverdueCheck(), Plan + row, new DateOnly(2021, 7, 20), new ActionsExtractor()));

    [Fact]
    public async Task DueBeforePlan_NoStatus_IsSaid() =>
        Assert.Equal("Action 3.8 “Help young adults” is due by 31 March 2021, before the plan's own date of July 2021.",
            Assert.Single(await CheckedPaper.RunAsync(new DueBeforePlanCheck(), Plan + "3.8\tHelp young adults\tAL\t31/03/21\t\n", new DateOnly(2021, 7, 31), new ActionsExtractor())).Message);

    [Theory]
    [InlineData("3.8\tHelp young adults\tAL\t31/03/22\t\n")]
    [InlineData("3.8\tHelp young adults\tAL\t31/03/21\tComplete\n")]
    public async Task DueBeforePlan_LaterOrWithStatus_IsLeftAlone(string row) =>
        Assert.Empty(await CheckedPaper.RunAsync(new DueBeforePlanCheck(), Plan + row, new DateOnly(2021, 7, 31), new ActionsExtractor()));
}
