using Croydon.Papers.Documents;
using Croydon.Papers.Items.Actions;

namespace Croydon.Papers.Tests.Items.Actions;

public sealed class ActionListsTests
{
    [Fact]
    public async Task Extract_BulletsUnderActions_BelongToTheWorryAbove()
    {
        var actions = await ReadAsync("- Too few nurses\n\nActions:\n\n- Head of Nursing to write to all schools\n- Ongoing visits to colleges\n- Late visits;\n  - at night\n\nActions:\n\n- A rota was agreed\n");

        Assert.Equal(
            ["Too few nurses: Head of Nursing to write to all schools [Head of Nursing] ", "Too few nurses: Ongoing visits to colleges [] ongoing", "Late visits: A rota was agreed [] "],
            actions.Select(a => $"{a.Project}: {a.Text} [{string.Join(',', a.Owners)}] {a.Status}"));
    }

    [Fact]
    public async Task Extract_BulletsUnderNextSteps_AreActionsWithDatesOfThePapersYear()
    {
        var actions = await ReadAsync("5. NEXT STEPS\n\n5.1 Priorities for March include;\n\n- A new number will be launched on 5 March\n- Two adverts planned for May and June\n\nThe board will meet again.\n\n- Not an action\n", new DateOnly(2019, 2, 20));

        Assert.Equal(["2019-03-05", "2019-06-30"], actions.Select(a => a.Due?.ToString("yyyy-MM-dd", null)));
        Assert.All(actions, a => Assert.Equal("Next steps", a.Project));
    }

    [Fact]
    public async Task Extract_ActionsInResponse_AreTheNumberedTitles()
    {
        var actions = await ReadAsync("5. ACTIONS IN RESPONSE\n\nThe plan is being redrafted:\n\nReduce the caseloads of all teams\n\nThree teams started in June and will stay on until the winter.\n\n2. Better forms\nThe forms will be made shorter by a group of officers who meet weekly.\n\n6. PREPARATION FOR THE VISIT\n\n7. Other things\n");

        Assert.Equal([" Reduce the caseloads of all teams", "2 Better forms"], actions.Select(a => $"{a.Ref} {a.Text}"));
    }

    [Fact]
    public async Task Extract_SentencesUnderNextSteps_AreActionsWhereTheySayWhatWillBeDone()
    {
        var actions = await ReadAsync("# 4. Next steps\n\nOfficers will open the survey on 3 March 2025. The survey is the third of its kind. If few answer, it will stay open.\n\nThe results will be brought to the board by 30 May 2025.\n\n# 5. Law\n\nThe board will obey it.\n");

        Assert.Equal(["2025-03-03 Officers will open the survey on 3 March 2025.", "2025-05-30 The results will be brought to the board by 30 May 2025."], actions.Select(a => $"{a.Due:yyyy-MM-dd} {a.Text}"));
    }

    [Fact]
    public async Task Extract_OwnerInBrackets_IsTakenOutOfTheText()
    {
        var action = Assert.Single(await ReadAsync("# Actions\n\n- Write to the trust (Owner: Jane Marsh, by 31 March 2025)\n"));

        Assert.Equal(("Write to the trust", "Jane Marsh", new DateOnly(2025, 3, 31)), (action.Text, action.Owners.Single(), action.Due));
    }

    [Theory]
    [InlineData("Members asked for the figures. (ACTION: JS)", "Members asked for the figures.", "JS")]
    [InlineData("It was late. Members asked for a map. (Action: Head of Roads)", "Members asked for a map.", "Head of Roads")]
    [InlineData("ACTION: Head of Roads to send a map", "Head of Roads to send a map", "Head of Roads")]
    [InlineData("Action: Send the map to all members", "Send the map to all members", null)]
    public async Task Extract_NoteInMinutes_IsAnAction(string line, string text, string? owner)
    {
        var action = Assert.Single(await ReadAsync(line));

        Assert.Equal((text, owner), (action.Text, action.Owners.SingleOrDefault()));
    }

    [Fact]
    public async Task Extract_MinutesWithAnActionColumn_TakesTheFilledCells()
    {
        var action = Assert.Single(await ReadAsync("| Item | Discussion | Action |\n|---|---|---|\n| 1 | The chair opened the meeting | |\n| 2 | The roof leaks. A builder should be asked | AL |\n"));

        Assert.Equal(("A builder should be asked", "AL", "2"), (action.Text, action.Owners[0], action.Ref));
    }

    [Theory]
    [InlineData("The committee took action: it was late.")]
    [InlineData("Actions: none")]
    [InlineData("5. Actions List Update\n\nTo discuss the actions of previous meetings.")]
    public async Task Extract_WordsAboutActions_AreNone(string text) => Assert.Empty(await ReadAsync(text));

    private static async Task<List<ActionItem>> ReadAsync(string text, DateOnly? date = null)
    {
        var paper = await TextPaper.OfAsync(text);
        return [.. new ActionsExtractor().Extract(paper with { Description = new PaperDescription("report", 1, "") { Date = date } }).Cast<ActionItem>()];
    }
}
