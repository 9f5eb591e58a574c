using Croydon.Papers.History.Duplicates;

namespace Croydon.Papers.Tests.History.Duplicates;

public sealed class RepeatedTextTests
{
    private static readonly RepeatedText Known = new(["The ward has nine bays and two of them are for vans.", "Fees rise in April.", "Part A"]);

    [Theory]
    [InlineData("The ward has **nine** bays, and two of them are for vans", true)]
    [InlineData("nine bays and two of them", true)]
    [InlineData("part a", true)]
    [InlineData("Part B", false)]
    [InlineData("The ward has twelve bays and three of those are for buses.", false)]
    [InlineData("", true)]
    public void Holds_Passage_SaysWhetherTheCountedPaperHasIt(string passage, bool held) =>
        Assert.Equal(held, Known.Holds(passage));
}
