using Croydon.Papers.Checks;

namespace Croydon.Papers.Tests.Checks;

public sealed class VoteNamesCheckTests
{
    [Theory]
    [InlineData("For (3)\n\nMr Lamb, Ms Reed\n\nAgainst (1)\n\nDr Stone\n", "3 votes for are recorded, but 2 members are named.")]
    [InlineData("Against (1): Councillors Lamb, Reed and Barton-Stone\n", "1 vote against is recorded, but 3 members are named.")]
    [InlineData("Abstain (4)\n\nMr Lamb, Ms Reed, Mr\nHill\n\nMrs Stone, Mr P Ford\n\nThe motion was lost by a wide margin.\n", "4 votes of abstention are recorded, but 5 members are named.")]
    public async Task Run_CountOtherThanTheNames_IsSaid(string text, string message) =>
        Assert.Equal(message, Assert.Single(await CheckedPaper.RunAsync(new VoteNamesCheck(), text)).Message);

    [Theory]
    [InlineData("For (2)\n\nMr Lamb, Ms Reed\n\nAgainst (1)\n\nDr Stone\n\nAmendment lost.\n")]
    [InlineData("For (12)\n\nThe motion was carried and the chair thanked all who had spoken.\n")]
    [InlineData("For 2019 the plan foresees nothing new.\n\nFor: 7 days a week.\n")]
    public async Task Run_CountOfTheNamesOrNoNames_IsLeftAlone(string text) =>
        Assert.Empty(await CheckedPaper.RunAsync(new VoteNamesCheck(), text));
}
