using Croydon.Papers.Items.Actions;

namespace Croydon.Papers.Tests.Items.Actions;

public sealed class PlanTablesTests
{
    private const string Header = "Ref\tActions\tOwner\tBy when\tProgress\n";

    [Fact]
    public async Task Extract_PlanRow_ReadsEveryField()
    {
        var action = Assert.Single(await ReadAsync("2. Housing plan\n\n3 Repairs Project Manager: Ann Lee\tMTFS Ref: HOU SAV 11\nProject description\tSavings identified £000s\n\n" + Header + "3.1\tReplace the boilers\tAL, BK\t01/04/24 30/09/24\tIn progress\n"));

        Assert.Equal(("3.1", "Replace the boilers", "Repairs", "Housing plan"), (action.Ref, action.Text, action.Project, action.Plan));
        Assert.Equal(["AL", "BK"], action.Owners);
        Assert.Equal(["Ann Lee", null], action.OwnerNames);
        Assert.Equal((new DateOnly(2024, 9, 30), "01/04/24 30/09/24", "in-progress"), (action.Due, action.DueRaw, action.Status));
        Assert.Equal([new DateOnly(2024, 4, 1), new DateOnly(2024, 9, 30)], action.Dues);
        Assert.Equal(7, action.Source.Line);
    }

    [Fact]
    public async Task Extract_ImpossibleDate_KeepsItAndSaysWhy()
    {
        var action = Assert.Single(await ReadAsync(Header + "1.1\tPaint the hall\tAL\t31/09/21\t\n"));

        Assert.Equal(("31/09/21", null, "not a calendar date"), (action.DueRaw, action.Due, action.DueIssue));
        Assert.Null(action.Status);
    }

    [Fact]
    public async Task Extract_MonthAndOngoing_IsTheMonthsLastDay()
    {
        var action = Assert.Single(await ReadAsync(Header + "1.1\tVisit schools\tAL\tApril 21 and ongoing\tComplete\n"));

        Assert.Equal((new DateOnly(2021, 4, 30), new DateOnly(2021, 4, 1), "month", true), (action.Due, action.DueFrom, action.DuePrecision, action.Ongoing));
    }

    [Fact]
    public async Task Extract_DateOfAStart_IsNotDue() =>
        Assert.Equal(new DateOnly(2021, 10, 31), Assert.Single(await ReadAsync(Header + "1.1\tMap routes\tAL\tOngoing (started March 2021) in place Oct 2021\t\n")).Due);

    [Fact]
    public async Task Extract_HeadingRow_IsTheProjectOfTheRowsBelow()
    {
        var actions = await ReadAsync(Header + "1.\tSafer streets\t\t\t\n1.1\tMend the lamps\tAL\t01/05/24\t\n1.2\tCut the hedges\tBK\t01/06/24\t\n");

        Assert.Equal(["1.1 Safer streets", "1.2 Safer streets"], actions.Select(a => $"{a.Ref} {a.Project}"));
    }

    [Fact]
    public async Task Extract_RowOverAPageBreak_IsOneAction()
    {
        var action = Assert.Single(await ReadAsync(Header + "1.1\tMend the lamps in all streets that\tAL\t01/05/24\t\n\n\tthe survey named\tBK\t\t\n"));

        Assert.Equal("Mend the lamps in all streets that the survey named", action.Text);
        Assert.Equal(["AL", "BK"], action.Owners);
    }

    [Fact]
    public async Task Extract_RefInFrontOfTheRestOfTheActionAbove_GoesToTheTaskBehindIt()
    {
        var actions = await ReadAsync("Ref\tKey activity\tLead\tBy when\tOutcome\n1.2\tCheck that: a) plans are short\tAL\t01/05/24\tx\n\n1.3\tb) plans are clear to families Improve the forms used\tBK\t01/06/24\ty\n");

        Assert.Equal(["1.2 Check that: a) plans are short", "1.3 Improve the forms used"], actions.Select(a => $"{a.Ref} {a.Text}"));
        Assert.Equal(["a) plans are short", "b) plans are clear to families"], actions[0].Parts.Select(p => $"{p.Ref} {p.Text}"));
    }

    [Fact]
    public async Task Extract_TwoRefsInOneCell_AreTwoActionsThatShareOwnerAndDate()
    {
        var actions = await ReadAsync("Ref\tKey activity\tLead\tBy when\n4.2. 4.3\tTrain all staff\tDJ\t31/12/21\n\tReport twice a year\t\t\n");

        Assert.Equal(["4.2 Train all staff DJ 2021-12-31", "4.3 Report twice a year DJ 2021-12-31"], actions.Select(a => $"{a.Ref} {a.Text} {a.Owners[0]} {a.Due:yyyy-MM-dd}"));
        Assert.All(actions, a => Assert.True(a.Confidence < 0.8));
    }

    [Fact]
    public async Task Extract_SubRowsWithTheirOwnDates_ArePartsAndTheLatestIsDue()
    {
        var action = Assert.Single(await ReadAsync("Ref\tKey activity\tDelivered through\tLead\tBy when\n5.1\tWork with the police\tBoard\tEB, DJ\t\n\t(i)\tMeet the sergeant\t\t31/07/21\n\t(ii) Write a protocol\t\t\t30/09/21\n"));

        Assert.Equal("Work with the police", action.Text);
        Assert.Equal(["(i) Meet the sergeant 2021-07-31", "(ii) Write a protocol 2021-09-30"], action.Parts.Select(p => $"{p.Ref} {p.Text} {p.Due:yyyy-MM-dd}"));
        Assert.Equal(new DateOnly(2021, 9, 30), action.Due);
    }

    [Fact]
    public async Task Extract_PlanOfAnotherCouncil_IsReadByItsHeaders()
    {
        var action = Assert.Single(await ReadAsync("| Priority | What will we do? | Who | Timescale | RAG | How will we know? |\n|---|---|---|---|---|---|\n| Voice | Ask tenants what they think | Head of Housing | Sept-Nov 2023 | Complete | More replies |\n"));

        Assert.Equal(("Voice", "Ask tenants what they think", "More replies", "complete"), (action.Project, action.Text, action.SuccessMeasure, action.Status));
        Assert.Equal((new DateOnly(2023, 9, 1), new DateOnly(2023, 11, 30)), (action.DueFrom, action.Due));
    }

    [Fact]
    public async Task Extract_TableOfCosts_IsNoPlan() =>
        Assert.Empty(await ReadAsync("| Item | Description | Cost |\n|---|---|---|\n| 1 | New doors | £300 |\n"));

    private static async Task<List<ActionItem>> ReadAsync(string text) =>
        [.. new ActionsExtractor().Extract(await TextPaper.OfAsync(text)).Cast<ActionItem>()];
}
