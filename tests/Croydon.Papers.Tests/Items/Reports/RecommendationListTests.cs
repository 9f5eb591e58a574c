using Croydon.Papers.Documents;
using Croydon.Papers.Items.Reports;

namespace Croydon.Papers.Tests.Items.Reports;

public sealed class RecommendationListTests
{
    [Fact]
    public void Read_SubItemsUnderOneLeadIn_AreTheItems() =>
        Assert.Equal(["Note it", "Agree it"], Items("6.1 The committee is asked to:", "a) Note it", "b) Agree it"));

    [Fact]
    public void Read_PointsUnderAnItem_BelongToIt() =>
        Assert.Equal(["Allow the officer to a. sign it b. send it", "Note the rest"], Items("1. Allow the officer to", "a. sign it", "b. send it", "2. Note the rest"));

    [Fact]
    public void Read_OneSentence_IsOneRecommendation() =>
        Assert.Equal(["Cabinet is asked to NOTE the report and its findings."], Items("Cabinet is asked to NOTE the", "report and its findings."));

    [Fact]
    public void Read_BulletInFrontOfANumber_IsPassedOver() =>
        Assert.Equal(["Note it", "Agree it"], Items("- i) Note it", "- ii) Agree it"));

    [Fact]
    public void Read_None_GivesNothing() => Assert.Empty(Items("None."));

    [Theory]
    [InlineData("i) Note a ii) Note b iii) Note c", 3)]
    [InlineData("Note section 1) of the plan", 1)]
    [InlineData("• Note a • Note b", 2)]
    public void CutInline_Marks_AreCutWhereTheyCountOn(string text, int pieces) =>
        Assert.Equal(pieces, ListMarks.CutInline(text).Count());

    [Theory]
    [InlineData("£10.9m", 10_900_000)]
    [InlineData("£1,531,279.8k", 1_531_279_800)]
    [InlineData("-£23.3 million", -23_300_000)]
    [InlineData("£42", 42)]
    public void Pounds_Sum_IsReadInPounds(string raw, decimal pounds) =>
        Assert.Equal([(raw, pounds, 0)], Pounds.In(raw));

    [Theory]
    [InlineData("2.1", "2.2", true)]
    [InlineData("2.1", "3", true)]
    [InlineData("2", "1", false)]
    [InlineData("2", "4.1", false)]
    public void Follows_NumberOfATitle_CountsOn(string last, string next, bool follows) =>
        Assert.Equal(follows, SectionHeadings.Follows(last, next));

    private static IEnumerable<string> Items(params string[] lines) =>
        RecommendationList.Read(lines.Select((l, i) => new ValueLine(l, new Step(new Block(BlockKind.Paragraph, l, []), i, l) { Starts = false }))).Items.Select(r => r.Text);
}
