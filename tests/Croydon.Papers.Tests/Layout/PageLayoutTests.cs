namespace Croydon.Papers.Tests.Layout;

public sealed class PageLayoutTests
{
    private const string Full = "The panel heard how the new rota had been received by the drivers and why the depot";

    [Fact]
    public async Task LayOutAsync_LinesOfOneParagraph_AreJoined() =>
        Assert.Equal(
            [$"Paragraph {Full} would open again in spring.", "Paragraph Members thanked the depot."],
            await PageBuilder.ShowAsync(new PageBuilder()
                .At(50, 300, Full).At(50, 315, "would open again in spring.").At(50, 330, "Members thanked the depot.")));

    [Fact]
    public async Task LayOutAsync_NumberedParagraphsAndLabels_BeginAnew() =>
        Assert.Equal(
            ["Heading1 [1.] Background", $"Paragraph [1.1] {Full} opens.", "Paragraph [1.2] The rota began.", "Paragraph Contact officer: Ann Example", "Paragraph Telephone: 020 0000 0000"],
            await PageBuilder.ShowAsync(new PageBuilder()
                .At(50, 200, "1.", bold: true).At(90, 200, "Background", bold: true)
                .At(50, 230, "1.1").At(90, 230, Full).At(90, 245, "opens.")
                .At(50, 260, "1.2").At(90, 260, "The rota began.")
                .At(50, 290, "Contact officer: Ann Example").At(50, 305, "Telephone: 020 0000 0000")));

    [Fact]
    public async Task LayOutAsync_NestedBullets_KeepTheirDepth() =>
        Assert.Equal(
            ["ListItem1 [•] First point", "ListItem2 [o] Lower point", "ListItem1 [•] Second point", "ListItem2 [(a)] lettered point"],
            await PageBuilder.ShowAsync(new PageBuilder()
                .At(50, 200, "•").At(68, 200, "First point")
                .At(86, 215, "o").At(104, 215, "Lower point")
                .At(50, 230, "•").At(68, 230, "Second point")
                .At(86, 245, "(a)").At(122, 245, "lettered point")));

    [Fact]
    public async Task LayOutAsync_HeadingsOfSeveralSizes_HaveLevelsBySize() =>
        Assert.Equal(
            ["Heading1 Bus strategy", "Heading2 Routes", $"Paragraph {Full} opens.", "Heading3 Night routes", "Paragraph There are four.", "Heading2 Fares", "Paragraph They rise in May."],
            await PageBuilder.ShowAsync(new PageBuilder()
                .At(50, 100, "Bus strategy", size: 24, bold: true)
                .At(50, 150, "Routes", size: 18, bold: true).At(50, 190, Full).At(50, 205, "opens.")
                .At(50, 240, "Night routes", bold: true).At(50, 270, "There are four.")
                .At(50, 310, "Fares", size: 18, bold: true).At(50, 350, "They rise in May.")));

    [Fact]
    public async Task LayOutAsync_TwoColumns_AreReadOneAfterTheOther()
    {
        var page = new PageBuilder().At(50, 100, "Bulletin of the county for the month", bold: true);
        for (var i = 0; i < 6; i++)
            page.At(50, 140 + (i * 15), $"left words of the row number {i}x.").At(320, 140 + (i * 15), $"right words of the row number {i}y.");

        Assert.Equal(
            ["Heading1 Bulletin of the county for the month", "Paragraph " + Rows("left", 'x'), "Paragraph " + Rows("right", 'y')],
            await PageBuilder.ShowAsync(page));

        static string Rows(string side, char mark) => string.Join(' ', Enumerable.Range(0, 6).Select(i => $"{side} words of the row number {i}{mark}."));
    }

    [Fact]
    public async Task LayOutAsync_RightColumnThatBeginsHigher_IsReadAfterTheLeft()
    {
        var page = new PageBuilder().At(320, 125, "and here the right words began.");
        for (var i = 0; i < 6; i++)
            page.At(50, 140 + (i * 15), $"left words of the row number {i}x.").At(320, 140 + (i * 15), $"right words of the row number {i}y.");

        var shown = await PageBuilder.ShowAsync(page);

        Assert.Equal(2, shown.Length);
        Assert.StartsWith("Paragraph left words", shown[0], StringComparison.Ordinal);
        Assert.StartsWith("Paragraph and here the right words began. right words", shown[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task LayOutAsync_ListsBesideOneAnother_AreReadOneAfterTheOtherThoughTheirPointsAreShort()
    {
        string[] left = ["Staff know all of the streets that they serve", "Bins go", "Lamps work", "Parks open"];
        string[] right = ["Letters are slow and hard to follow", "Signs fade", "Few reply", "Calls wait"];
        var page = new PageBuilder();
        for (var i = 0; i < 4; i++)
            page.At(50, 140 + (i * 15), "•").At(64, 140 + (i * 15), left[i]).At(360, 140 + (i * 15), "•").At(374, 140 + (i * 15), right[i]);

        Assert.Equal(Enumerable.Concat(left, right).Select(t => $"ListItem1 [•] {t}"), await PageBuilder.ShowAsync(page));
    }

    [Fact]
    public async Task LayOutAsync_LabelsBesideValues_AreATable() =>
        Assert.Equal(
            ["Table Report to: | the Cabinet of the council\nDate of the meeting: | 3 May\nLead member responsible: | Ann Example\nWards affected: | all of them"],
            await PageBuilder.ShowAsync(new PageBuilder()
                .At(50, 100, "Report to:").At(260, 100, "the Cabinet of the council")
                .At(50, 120, "Date of the meeting:").At(260, 120, "3 May")
                .At(50, 140, "Lead member responsible:").At(260, 140, "Ann Example")
                .At(50, 160, "Wards affected:").At(260, 160, "all of them")));

    [Fact]
    public async Task LayOutAsync_ParagraphOverAPageBreak_IsOne()
    {
        var (_, blocks) = await PageBuilder.LayOutAsync(
            new PageBuilder().At(50, 700, Full),
            new PageBuilder(2).At(50, 100, "would open again in spring."));

        var block = Assert.Single(blocks);
        Assert.Equal($"{Full} would open again in spring.", block.Text);
        Assert.Equal([1, 2], block.Lines.Select(l => l.Page!.Value));
    }

    [Theory]
    [InlineData("inter-", "national", "international buses and inter-national", "Paragraph international buses and inter-national")]
    [InlineData("long-", "term", "plans", "Paragraph long-term plans")]
    public async Task LayOutAsync_WordBrokenAtTheLineEnd_IsMadeWholeWhereThePaperKnowsIt(string end, string start, string rest, string expected)
    {
        const string lead = "The committee noted that the operators of";
        var shown = await PageBuilder.ShowAsync(new PageBuilder()
            .At(50, 100, $"{lead} many {Full[..40]} {end}").At(50, 115, $"{start} {rest}").At(50, 200, start == "national" ? "international" : "other"));

        Assert.Equal($"{expected.Split(' ')[1]} {rest}", shown[0][shown[0].IndexOf(start == "national" ? "international" : "long-term", StringComparison.Ordinal)..]);
    }
}
