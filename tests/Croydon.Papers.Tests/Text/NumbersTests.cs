using System.Globalization;
using Croydon.Papers.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Croydon.Papers.Tests.Text;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("43%", "43", QuantityUnit.Percent, null, null)]
    [InlineData("50 %", "50", QuantityUnit.Percent, null, null)]
    [InlineData("383.91", "383.91", null, null, null)]
    [InlineData("1,043,275", "1043275", null, null, null)]
    [InlineData("£1.2m", "1200000.0", QuantityUnit.Pounds, null, null)]
    [InlineData("-3", "-3", null, null, null)]
    [InlineData("<10% of Cohort", "10", QuantityUnit.Percent, "<", "of Cohort")]
    [InlineData("79% (6m+)", "79", QuantityUnit.Percent, null, "6m+")]
    [InlineData("558 days", "558", QuantityUnit.Days, null, null)]
    [InlineData("just under 11", "11", null, "~", null)]
    [InlineData("| 19%", "19", QuantityUnit.Percent, null, null)]
    [InlineData("26 ▼", "26", null, null, null)]
    [InlineData("66%*", "66", QuantityUnit.Percent, null, null)]
    public void Read_Figure_GivesValueUnitAndWords(string text, string value, QuantityUnit? unit, string? comparison, string? note) =>
        Assert.Equal((decimal.Parse(value, CultureInfo.InvariantCulture), unit, comparison, note), Numbers.Read(text) is { } q ? (q.Value, q.Unit, q.Comparison, q.Note) : default);

    [Theory]
    [InlineData("")]
    [InlineData("NA")]
    [InlineData("ary 2016")]
    [InlineData("Graph 1")]
    [InlineData("25%-34%")]
    [InlineData("12/2")]
    [InlineData("Apr-17")]
    [InlineData("CP 5")]
    [InlineData("2.4.1")]
    public void Read_NoFigure_IsNull(string text) => Assert.Null(Numbers.Read(text));

    [Fact]
    public void In_Sentence_GivesFiguresAndLeavesReferencesAndDates() =>
        Assert.Equal(["50%", "26%", "just under 11"], Numbers.In("CP5 was 50% (26% in Dec-17), just under 11 each, by 12/2").Select(n => n.Raw));

    [Fact]
    public void Read_AnyCountPrinted_ComesBack() =>
        Prop.ForAll(Gen.Choose(0, 9_999_999).ToArbitrary(), n =>
            Numbers.Read(n.ToString("N0", CultureInfo.InvariantCulture))?.Value == n && Numbers.Read(n.ToString(CultureInfo.InvariantCulture) + "%") is { Unit: QuantityUnit.Percent, Value: var v } && v == n).QuickCheckThrowOnFailure();
}
