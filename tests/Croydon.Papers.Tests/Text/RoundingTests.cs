using System.Globalization;
using Croydon.Papers.Text;

namespace Croydon.Papers.Tests.Text;

public sealed class RoundingTests
{
    [Theory]
    [InlineData("10.9", 1, "11", 0, true)]
    [InlineData("10.4", 1, "11", 0, false)]
    [InlineData("86", 0, "95", 0, false)]
    [InlineData("83.25", 2, "83.3", 1, true)]
    public void Agree_FinerFigure_AgreesWhereItRoundsToTheCoarser(string a, int decimalsOfA, string b, int decimalsOfB, bool agree) =>
        Assert.Equal(agree, Rounding.Agree(Number(a), decimalsOfA, Number(b), decimalsOfB));

    [Theory]
    [InlineData("80.6", 1, "80.69", true)]
    [InlineData("61", 0, "60.465", true)]
    [InlineData("61", 0, "59.02", false)]
    [InlineData("83.7", 1, "81.98", false)]
    public void CanBe_PrintedShare_MayBeRoundedOrCutOff(string printed, int decimals, string calculated, bool can) =>
        Assert.Equal(can, Rounding.CanBe(Number(printed), decimals, Number(calculated)));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
