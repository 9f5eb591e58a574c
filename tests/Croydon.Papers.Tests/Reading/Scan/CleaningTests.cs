using Croydon.Papers.Reading.Scan;

namespace Croydon.Papers.Tests.Reading.Scan;

public sealed class CleaningTests
{
    private const int Dpi = 300;

    [Fact]
    public void SpecksErase_DirtyPage_LosesTheDirtAndKeepsFullStops()
    {
        var sheet = new Sheet(900, 900).Fill(100, 100, 104, 130).Fill(108, 127, 111, 130);
        for (var i = 0; i < 100; i++)
            sheet.Fill(40 + (i % 10 * 80), 200 + (i / 10 * 60), 42 + (i % 10 * 80), 203 + (i / 10 * 60));

        var clean = Specks.Erase(sheet.Image, Dpi);

        Assert.False(clean.IsDark(40, 200));
        Assert.True(clean.IsDark(102, 110));
        Assert.True(clean.IsDark(109, 128));
    }

    [Fact]
    public void SpecksErase_FewSpecks_AreLeft() =>
        Assert.True(Specks.Erase(new Sheet(300, 300).Fill(100, 100, 102, 102).Image, Dpi).IsDark(100, 100));

    [Fact]
    public void TintsErase_DarkLettersInAShadedCell_StandOnWhite()
    {
        var image = new Sheet(400, 300).Fill(50, 50, 350, 150, 80).Fill(150, 90, 156, 110, 10).Image;

        var clean = Tints.Erase(image, Dpi);

        Assert.True(clean.Values[(100 * 400) + 200] > 240);
        Assert.True(clean.IsDark(153, 100));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    public void TintsErase_BlackGround_StaysForItsLightLetters(byte shade) =>
        Assert.Equal(shade, Tints.Erase(new Sheet(400, 300).Fill(50, 50, 350, 150, shade).Image, Dpi).Values[(100 * 400) + 200]);

    [Fact]
    public void RuleLinesErase_CrossingsOfRules_AreTakenOutWithThem()
    {
        var image = new Sheet(700, 500).Fill(50, 100, 650, 104).Fill(50, 400, 650, 404).Fill(300, 100, 304, 404).Fill(50, 100, 54, 404).Image;

        var clean = RuleLines.Erase(image, Dpi, out _);

        Assert.DoesNotContain(clean.Values, v => v < 255);
    }

    [Fact]
    public void RuleLinesErase_ShortRuleBetweenTwoAcross_IsTakenOutAndAStemIsNot()
    {
        var image = new Sheet(700, 300).Fill(50, 100, 650, 104).Fill(50, 154, 650, 158).Fill(300, 100, 304, 158).Fill(400, 110, 404, 150).Image;

        var clean = RuleLines.Erase(image, Dpi, out _);

        Assert.False(clean.IsDark(302, 130));
        Assert.True(clean.IsDark(402, 130));
    }
}
