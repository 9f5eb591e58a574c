using Croydon.Papers.Items.Savings;
using FsCheck;
using FsCheck.Fluent;

namespace Croydon.Papers.Tests.Items.Savings;

public sealed class FigureRunTests
{
    [Theory]
    [InlineData("4241850", 3, "424|185|0", 0.6)]
    [InlineData("126.4126.4126.4", 3, "126.4|126.4|126.4", 0.95)]
    [InlineData("1,0651,450385", 3, "1065|1450|385", 0.9)]
    [InlineData("12501300", 2, "1250|1300", 0.6)]
    [InlineData("(85)120", 2, "-85|120", 0.9)]
    [InlineData("424", 1, "424", 0.9)]
    public void Split_RunOfFigures_DividesItAndSaysHowSure(string run, int count, string figures, double sure)
    {
        var split = FigureRun.Split(run, count)!.Value;

        Assert.Equal((figures, sure), (string.Join('|', split.Figures.Select(f => f.ToString(System.Globalization.CultureInfo.InvariantCulture))), split.Confidence));
    }

    [Theory]
    [InlineData("00", 1)]
    [InlineData("12", 3)]
    [InlineData("", 2)]
    [InlineData("1.2.3.4.5", 2)]
    public void Split_NoDivisionFits_IsNull(string run, int count) => Assert.Null(FigureRun.Split(run, count));

    [Fact]
    public void Split_FiguresWithThousandsAndCommas_ComeBack() =>
        Prop.ForAll(Gen.Choose(1_000, 999_999).ListOf(3).ToArbitrary(), figures =>
            FigureRun.Split(string.Concat(figures.Select(f => f.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture))), 3)!.Value.Figures
                .SequenceEqual(figures.Select(f => (decimal)f))).QuickCheckThrowOnFailure();
}
