using Croydon.Papers.Layout.Tables;

namespace Croydon.Papers.Tests.Layout.Tables;

public sealed class TokensTests
{
    [Theory]
    [InlineData("1,234.5", true)]
    [InlineData("-12%", true)]
    [InlineData("(3.4)", true)]
    [InlineData("£1.2m", true)]
    [InlineData("+0.5", true)]
    [InlineData("12*", true)]
    [InlineData("n/a", true)]
    [InlineData("–", true)]
    [InlineData("W1", false)]
    [InlineData("31/09/21", false)]
    [InlineData("5 visits", false)]
    public void IsValue_Texts_TellsFigures(string text, bool value) => Assert.Equal(value, Tokens.IsValue(text));

    [Theory]
    [InlineData("1.", true)]
    [InlineData("2.1.3", true)]
    [InlineData("(a)", true)]
    [InlineData("iv)", true)]
    [InlineData("•", true)]
    [InlineData("Ref", false)]
    public void IsMarker_Texts_TellsMarkers(string text, bool marker) => Assert.Equal(marker, Tokens.IsMarker(text));

    [Theory]
    [InlineData("14", true)]
    [InlineData("13 - 36", true)]
    [InlineData("(Pages 13 - 36)", true)]
    [InlineData("iv", true)]
    [InlineData("14%", false)]
    public void IsPages_Texts_TellsPages(string text, bool pages) => Assert.Equal(pages, Tokens.IsPages(text));
}
