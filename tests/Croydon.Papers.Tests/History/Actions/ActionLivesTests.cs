using Croydon.Papers.Documents;
using Croydon.Papers.History;
using Croydon.Papers.History.Actions;
using Croydon.Papers.Items.Actions;

namespace Croydon.Papers.Tests.History.Actions;

public sealed class ActionLivesTests
{
    private static readonly PaperRef July = new("a", "July plan", new DateOnly(2021, 7, 1));
    private static readonly PaperRef October = new("b", "October plan", new DateOnly(2021, 10, 1));

    [Fact]
    public void Of_SameActionInTheNextEdition_IsOneLifeWithItsChanges()
    {
        var life = ActionLives.Of([(October, [Item("1.1", "Launch the new offer", "complete", new DateOnly(2022, 3, 31))]), (July, [Item("1.1", "Launch the new offer", "in-progress", new DateOnly(2021, 9, 30))])]);

        var only = Assert.Single(life);
        Assert.Equal((July, October), (only.First.Paper, only.Latest.Paper));
        Assert.Equal(["status: in-progress → complete", "due: 30 September 2021 → 31 March 2022"], only.Changes.Select(c => $"{c.What}: {c.From} → {c.To}"));
        Assert.Equal("Action 1.1 “Launch the new offer” was put off from 30 September 2021 to 31 March 2022 in “October plan”.", only.Changes[1].Sentence);
    }

    [Fact]
    public void Of_SameRefOtherWords_AreTwoActions() =>
        Assert.Equal(2, ActionLives.Of([(July, [Item("1.1", "Launch the new offer", null, null)]), (October, [Item("1.1", "Sell all the vans", null, null)])]).Count);

    [Fact]
    public void Of_TwinActionsOfOnePaper_StayTwo() =>
        Assert.Equal(2, ActionLives.Of([(July, [Item("1.1", "Recruit new staff", null, null), Item("2.1", "Recruit new staff", null, null)])]).Count);

    [Fact]
    public void Of_UnfinishedActionLeftOutOfTheNextEdition_IsGone()
    {
        var lives = ActionLives.Of([
            (July, [Item("1", "Mend every lamp", "in-progress", null), Item("2", "Cut each hedge", "in-progress", null), Item("3", "Paint a bench", "not-started", null), Item("4", "Sweep some paths", "complete", null)]),
            (October, [Item("1", "Mend every lamp", "in-progress", null), Item("2", "Cut each hedge", "in-progress", null)])]);

        var change = Assert.Single(lives.SelectMany(l => l.Changes));
        Assert.Equal("Action 3 “Paint a bench” is in “July plan” as not-started and no longer in “October plan”.", change.Sentence);
    }

    private static ActionItem Item(string reference, string text, string? status, DateOnly? due) =>
        new(text, new Citation(null, null, 1, null, text), 1) { Ref = reference, Status = status, StatusRaw = status, Due = due };
}
