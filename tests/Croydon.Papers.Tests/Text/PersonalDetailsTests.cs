using Croydon.Papers.Text;

namespace Croydon.Papers.Tests.Text;

public sealed class PersonalDetailsTests
{
    [Theory]
    [InlineData("Call 07700 900123 today", "Call █████ ██████ today")]
    [InlineData("M: 07700900123.", "M: ███████████.")]
    [InlineData("07700-900-123 or 077 0090 0123", "█████-███-███ or ███ ████ ████")]
    [InlineData("+44 7700 900 123", "███ ████ ███ ███")]
    [InlineData("+44 (0)7700 900123", "███ (█)████ ██████")]
    [InlineData("Home address: 12 Acacia Avenue, Croydon, CR0 1AB", "Home address: ██ ██████ ██████, ███████, ███ ███")]
    [InlineData("Mrs Example, who lives at 3a Mill Lane and objects", "Mrs Example, who lives at ██ ████ ████ and objects")]
    [InlineData("residing at Flat 2, 9 High Street", "residing at ████ █, █ ████ ██████")]
    public void Mask_PersonalDetail_IsBlankedAtItsLength(string text, string expected) =>
        Assert.Equal(expected, PersonalDetails.Mask(text));

    [Theory]
    [InlineData("Telephone: 020 8726 6000")]
    [InlineData("Call 03000 414141 or 0117 922 2000")]
    [InlineData("Bernard Weatherill House, 8 Mint Walk, Croydon CR0 1EA")]
    [InlineData("The Town Hall, Katharine Street, Croydon CR0 1NX")]
    [InlineData("The application concerns 12 High Street, Croydon, CR0 1AB")]
    [InlineData("Budgets of 07,700,900,123 and £07700900123")]
    [InlineData("reference 2018/07700900123 and 07/07/2018 07:30")]
    [InlineData("07 2018 19 20 21 22 23")]
    [InlineData("The home address is kept by the service")]
    public void Mask_PublicDetail_Stays(string text) =>
        Assert.Same(text, PersonalDetails.Mask(text));

    [Fact]
    public void Mask_NumberOverSeveralWords_IsBlankedInEach() =>
        Assert.Equal(["Mobile", "█████", "███", "███", "today"], PersonalDetails.Mask(["Mobile", "07700", "900", "123", "today"]));
}
