using Croydon.Papers.Search.Passages;

namespace Croydon.Papers.Tests.Search.Passages;

public sealed class PassageTermsTests
{
    [Theory]
    [InlineData("CP 5 fell", "cp5")]
    [InlineData("see CP5, W 1 a and CIN 4.", "cp5 w1a cin4")]
    [InlineData("in July 2018", "")]
    [InlineData("A2018 vehicles", "")]
    public void References_InText_AreOneWord(string text, string terms) => Assert.Equal(terms, string.Join(' ', References.In(text)));

    [Theory]
    [InlineData("£10.9m in all", "p1090000000")]
    [InlineData("£10.9 million", "p1090000000")]
    [InlineData("£10,900k", "p1090000000")]
    [InlineData("£24K per year and £0.50", "p2400000 p50")]
    [InlineData("10.9m", "")]
    public void Sums_InText_ArePence(string text, string terms) => Assert.Equal(terms, string.Join(' ', Sums.In(text)));

    [Theory]
    [InlineData("10 July 2018", "d20180710 m201807")]
    [InlineData("10/07/2018", "d20180710 m201807")]
    [InlineData("July 2018", "m201807")]
    [InlineData("in 2018", "")]
    public void Dates_InText_AreDaysAndMonths(string text, string terms) => Assert.Equal(terms, string.Join(' ', DateTerms.In(text)));

    [Fact]
    public void Hash_TwoRenderingsOfOneText_IsTheSame() =>
        Assert.Equal(PassageIndexing.Hash("The *Quarry* – closed"), PassageIndexing.Hash("the quarry closed"));
}
