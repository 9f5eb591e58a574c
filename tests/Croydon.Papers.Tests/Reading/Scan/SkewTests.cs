using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Scan;

namespace Croydon.Papers.Tests.Reading.Scan;

public sealed class SkewTests
{
    [Theory]
    [InlineData(2.0)]
    [InlineData(-3.5)]
    [InlineData(0)]
    public void Measure_LeaningLines_GivesTheirAngle(double degrees) =>
        Assert.Equal(degrees, Skew.Measure(new Sheet(800, 1000).Lines(Math.Tan(degrees * Math.PI / 180)).Image), 0.2);

    [Fact]
    public void Measure_BlankPage_IsStraight() => Assert.Equal(0, Skew.Measure(new Sheet(200, 200).Image));

    [Fact]
    public void Apply_MeasuredLean_LeavesAStraightPage()
    {
        var leaning = new Sheet(800, 1000).Lines(0.05).Image;

        var straight = new Rotation(0, Skew.Measure(leaning)).Apply(leaning);

        Assert.Equal(0, Skew.Measure(straight), 0.15);
    }

    [Fact]
    public void Apply_QuarterTurn_IsClockwise()
    {
        var turned = new Rotation(1, 0).Apply(new Sheet(30, 20).Fill(0, 0, 5, 5).Image);

        Assert.Equal((20, 30), (turned.Width, turned.Height));
        Assert.True(turned.IsDark(17, 2));
        Assert.False(turned.IsDark(2, 2));
    }

    [Fact]
    public void Erase_RulesAndLetters_TakesOnlyTheRules()
    {
        var image = new Sheet(600, 400).Fill(50, 100, 550, 103).Fill(300, 50, 303, 350).Fill(100, 200, 112, 230).Image;

        var clean = RuleLines.Erase(image, 300, out var isGrid);

        Assert.False(clean.IsDark(80, 101));
        Assert.False(clean.IsDark(301, 300));
        Assert.True(clean.IsDark(105, 210));
        Assert.False(isGrid);
    }

    [Fact]
    public void Erase_RuleThatWavers_LeavesNoDashesBesideIt()
    {
        var image = new Sheet(600, 400).Fill(50, 100, 550, 102).Fill(100, 99, 180, 100).Fill(300, 102, 380, 103).Image;

        var clean = RuleLines.Erase(image, 300, out _);

        Assert.DoesNotContain(Enumerable.Range(0, 600), x => Enumerable.Range(90, 20).Any(y => clean.IsDark(x, y)));
    }

    [Fact]
    public void Erase_GreyHairline_IsARuleToo()
    {
        var clean = RuleLines.Erase(new Sheet(600, 400).Fill(50, 100, 550, 101, 150).Image, 300, out _);

        Assert.All(Enumerable.Range(50, 500), x => Assert.Equal(255, clean.Values[(100 * 600) + x]));
    }

    [Fact]
    public void Erase_TintOfACell_Stays()
    {
        var clean = RuleLines.Erase(new Sheet(600, 400).Fill(50, 100, 550, 160, 175).Image, 300, out _);

        Assert.Equal(175, clean.Values[(130 * 600) + 300]);
    }

    [Fact]
    public void Erase_RulesBothWays_AreAGrid()
    {
        var image = new Sheet(600, 400).Fill(50, 50, 550, 52).Fill(50, 200, 550, 202).Fill(50, 350, 550, 352).Fill(50, 50, 52, 352).Fill(300, 50, 302, 352).Fill(548, 50, 550, 352).Image;

        RuleLines.Erase(image, 300, out var isGrid);

        Assert.True(isGrid);
    }
}
