using Croydon.Papers.History.Findings;

namespace Croydon.Papers.Tests.History.Findings;

public sealed class FindingFollowUpsTests
{
    private static readonly DateOnly Visit = new(2021, 6, 15);
    private static readonly DateOnly Plan = new(2021, 7, 19);

    private static readonly PlannedAction[] Actions =
    [
        new("a", "How often supervision is held and how well it is recorded: managers keep a log, and the board sees it each month", Plan),
        new("b", "Children are told who their social worker is", Plan),
        new("c", "Managers tell children what the board decides each month", Plan),
        new("d", "How often supervision is held and how well it is recorded", new DateOnly(2020, 1, 1)),
    ];

    private static readonly string[] Findings = ["How often supervision is held and how well it is recorded", "Children wait too long for a social worker"];

    private readonly FindingFollowUps _followUps = new(Actions, Findings);

    [Fact]
    public void Finding_QuotedByALaterAction_IsFollowedToItAlone()
    {
        var found = Assert.Single(_followUps.Of(Findings[0], Visit));

        Assert.Equal("a", found.Action.Id);
        Assert.InRange(found.Share, 0.99, 1);
        Assert.Contains("supervision", found.Words);
    }

    [Fact]
    public void Finding_ThatSharesCommonWordsOnly_HasNone() => Assert.Empty(_followUps.Of("Children wait too long for a decision of the family court", Visit));

    [Fact]
    public void Finding_OfAnUnknownDay_HasNone() => Assert.Empty(_followUps.Of(Findings[0], null));

    [Fact]
    public void Finding_AfterTheOnlyPlan_HasNone() => Assert.Empty(_followUps.Of(Findings[0], new DateOnly(2022, 1, 1)));

    [Fact]
    public void Finding_OfTwoWords_IsTooShortToFollow() => Assert.Empty(_followUps.Of("Supervision recorded", Visit));
}
