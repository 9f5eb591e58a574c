namespace Croydon.Papers.Tests.Items.Minutes;

public sealed class VoteReaderTests
{
    [Theory]
    [InlineData("The motion was CARRIED with 4 members voting FOR, 1 AGAINST and no ABSTAINING.", "4-1-0 carried")]
    [InlineData("The amendment FELL with 2 voting FOR and 7 AGAINST.", "2-7- lost")]
    [InlineData("There were seven votes in favour, two against and one abstention.", "7-2-1 ")]
    [InlineData("For: 5, Against: 4, Abstentions: 1. The motion was lost.", "5-4-1 lost")]
    [InlineData("All 12 spoke for the plan.", "")]
    public async Task Extract_Votes_AreCounted(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', (await WrittenMinutes.OneAsync(WrittenMinutes.With(text))).Entries[0].Votes.Select(v => $"{v.For}-{v.Against}-{v.Abstain} {v.Result}")));
}
