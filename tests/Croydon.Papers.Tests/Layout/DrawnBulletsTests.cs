using Croydon.Papers.Documents;
using Croydon.Papers.Layout;

namespace Croydon.Papers.Tests.Layout;

public sealed class DrawnBulletsTests
{
    private static readonly IReadOnlyList<Word> Words = new PageBuilder().At(70, 100, "Two depots opened").At(320, 100, "Fares rise").Page.Words;

    [Fact]
    public void Find_DiscsBeforeLinesOfBothColumns_AreBulletsAsHighAsTheirLines() =>
        Assert.Equal(
            [("•", new Box(55, 100, 60, 112)), ("•", new Box(305, 100, 310, 112))],
            DrawnBullets.Find(Words, [new Box(55, 103.5, 60, 108.5), new Box(305, 103.5, 310, 108.5)]).Select(w => (w.Text, w.Box)));

    [Fact]
    public void Find_RingWithADiscInIt_IsOneBullet() =>
        Assert.Single(DrawnBullets.Find(Words, [new Box(55, 103.5, 60, 108.5), new Box(56, 104.5, 59, 107.5)]));

    [Theory]
    [InlineData(55, 101, 66, 112)] // as large as the letters: a sign
    [InlineData(55, 98, 60, 103)] // above the line
    [InlineData(20, 103, 25, 108)] // far away
    [InlineData(67, 103, 69, 105)] // touches the word: a part of it
    [InlineData(90, 103, 95, 108)] // inside the line
    public void Find_OtherSpots_AreNone(double x0, double y0, double x1, double y1) =>
        Assert.Empty(DrawnBullets.Find(Words, [new Box(x0, y0, x1, y1)]));

    [Fact]
    public async Task LayOutAsync_BulletsDrawnAtTwoDepths_MakeANestedList()
    {
        var page = new PageBuilder().At(70, 100, "First point").At(90, 115, "Lower point").At(70, 130, "Second point");

        Assert.Equal(
            ["ListItem1 [•] First point", "ListItem2 [•] Lower point", "ListItem1 [•] Second point"],
            await PageBuilder.ShowAsync(new Dotted([new Box(55, 103, 60, 108), new Box(75, 118, 80, 123), new Box(55, 133, 60, 138)]), page));
    }
}
