using Croydon.Papers.Layout.Tables;

namespace Croydon.Papers.Tests.Layout.Tables;

public sealed class PartlyRuledTablesTests
{
    [Fact]
    public async Task FindAsync_FrameWithoutInnerRules_IsDividedByItsFigures()
    {
        var canvas = new Canvas(400, 200).Grid([20, 140, 220, 300], [20, 40, 100])
            .Text(25, 25, "Ward").Text(145, 25, "Homes").Text(225, 25, "Shops")
            .Text(25, 45, "Addiscombe").Text(145, 45, "410").Text(225, 45, "31")
            .Text(25, 62, "Waddon").Text(145, 62, "388").Text(225, 62, "27")
            .Text(25, 80, "Thornton").Text(145, 80, "402").Text(225, 80, "35");

        Assert.Equal("Ward | Homes | Shops\nAddiscombe | 410 | 31\nWaddon | 388 | 27\nThornton | 402 | 35", await OnlyTableAsync(canvas));
    }

    [Fact]
    public async Task FindAsync_WrappedProseInCells_StaysOneRow()
    {
        var canvas = new Canvas(400, 200).Grid([20, 140, 260], [20, 40, 80])
            .Text(25, 25, "Cause").Text(145, 25, "Consequence")
            .Text(25, 45, "Demand grows faster").Text(25, 58, "than the budget set").Text(25, 70, "aside")
            .Text(145, 45, "The reserve is spent").Text(145, 58, "in the first quarter").Text(145, 70, "already");

        Assert.Equal(
            "Cause | Consequence\nDemand grows faster than the budget set aside | The reserve is spent in the first quarter already",
            await OnlyTableAsync(canvas));
    }

    [Fact]
    public async Task FindAsync_ColumnsOfFiguresInOneDrawnColumn_AreDivided()
    {
        var canvas = new Canvas(400, 200).Across(20, 20, 380).Across(40, 20, 380).Across(100, 20, 380).Down(140, 20, 100)
            .Text(150, 25, "Budget").Text(220, 25, "Forecast").Text(300, 25, "Variance")
            .Text(25, 45, "Transport").Text(150, 45, "10.5").Text(220, 45, "11.0").Text(300, 45, "+0.5")
            .Text(25, 62, "Housing").Text(150, 62, "7.0").Text(220, 62, "6.8").Text(300, 62, "-0.2")
            .Text(25, 80, "Total").Text(150, 80, "17.5").Text(220, 80, "17.8").Text(300, 80, "+0.3");

        Assert.Equal(
            " | Budget | Forecast | Variance\nTransport | 10.5 | 11.0 | +0.5\nHousing | 7.0 | 6.8 | -0.2\nTotal | 17.5 | 17.8 | +0.3",
            await OnlyTableAsync(canvas));
    }

    /// <summary>Rules across only, a first column whose cells span rows, and some cells of the last one shaded.</summary>
    [Fact]
    public async Task FindAsync_RulesAcrossAndShadedRatings_AreOneTable()
    {
        var canvas = new Canvas(400, 200).Across(40, 20, 380).Across(60, 100, 380).Across(80, 20, 380).Across(100, 100, 380).Across(120, 100, 380).Across(140, 20, 380)
            .Fill(320, 41, 380, 60, 0xC00000).Fill(320, 81, 380, 100, 0x92D050).Fill(320, 101, 380, 120, 0xC00000)
            .Text(25, 25, "Theme").Text(105, 25, "No.").Text(150, 25, "Measure").Text(260, 25, "May").Text(330, 25, "June")
            .Text(25, 45, "Homes").Text(105, 45, "HS1").Text(150, 45, "Lettings").Text(260, 45, "41").Text(330, 45, "43")
            .Text(105, 65, "HS2").Text(150, 65, "Voids").Text(260, 65, "12").Text(330, 65, "14")
            .Text(25, 85, "Roads").Text(105, 85, "RD1").Text(150, 85, "Potholes").Text(260, 85, "88").Text(330, 85, "91")
            .Text(105, 105, "RD2").Text(150, 105, "Gullies").Text(260, 105, "70").Text(330, 105, "66")
            .Text(105, 125, "RD3").Text(150, 125, "Lamps").Text(260, 125, "9").Text(330, 125, "8");

        Assert.Equal(
            "Theme | No. | Measure | May | June\nHomes<2x1> | HS1 | Lettings | 41 | 43\n^ | HS2 | Voids | 12 | 14\nRoads<3x1> | RD1 | Potholes | 88 | 91\n^ | RD2 | Gullies | 70 | 66\n^ | RD3 | Lamps | 9 | 8",
            await OnlyTableAsync(canvas));
    }

    [Fact]
    public async Task FindAsync_HeadingBetweenTwoTables_KeepsThemApart()
    {
        var canvas = new Canvas(400, 260).Across(40, 20, 380).Across(60, 20, 380).Fill(320, 41, 380, 60, 0xC00000).Across(140, 20, 380).Across(160, 20, 380).Fill(320, 141, 380, 160, 0x92D050)
            .Text(25, 25, "Measure").Text(200, 25, "May").Text(330, 25, "June").Text(25, 45, "Lettings").Text(200, 45, "41").Text(330, 45, "43")
            .Text(25, 85, "Roads", height: 16)
            .Text(25, 125, "Measure").Text(200, 125, "May").Text(330, 125, "June").Text(25, 145, "Potholes").Text(200, 145, "88").Text(330, 145, "91");

        var tables = await TableFinder.FindAsync(canvas.Page, canvas.Page.Words, canvas, CancellationToken.None);

        Assert.DoesNotContain(tables, t => t.Box.Y0 < 60 && t.Box.Y1 > 140);
    }

    [Fact]
    public async Task FindAsync_RulesThatMissByAFewPoints_GiveNoFurtherColumns()
    {
        var canvas = new Canvas(400, 200).Grid([20, 140, 300], [20, 40]).Grid([20, 147, 300], [40, 60, 80])
            .Text(25, 25, "Name").Text(155, 25, "Role")
            .Text(25, 45, "Ann Example").Text(155, 45, "Chair").Text(25, 65, "Ben Sample").Text(155, 65, "Clerk");

        Assert.Equal("Name | Role\nAnn Example | Chair\nBen Sample | Clerk", await OnlyTableAsync(canvas));
    }

    [Fact]
    public async Task FindAsync_BannerThatLooksLikeARunningHeader_StaysInTheTable()
    {
        var canvas = new Canvas(300, 200).Grid([20, 100, 180, 260], [20, 40, 60, 80]);
        canvas.Fill(100, 21, 101, 40, 0xFFFFFF).Fill(180, 21, 181, 40, 0xFFFFFF).Text(25, 25, "WORKFORCE");
        var banner = canvas.Page.Words[0];
        canvas.Text(25, 45, "Ref").Text(105, 45, "Apr").Text(185, 45, "May").Text(25, 65, "W9").Text(105, 65, "12").Text(185, 65, "13");

        var table = Assert.Single(await TableFinder.FindAsync(canvas.Page, [.. canvas.Page.Words.Where(w => w != banner)], canvas, default)).Table;

        Assert.Equal("WORKFORCE<1x3> | ^ | ^\nRef | Apr | May\nW9 | 12 | 13", Canvas.Show(table));
        Assert.Equal(2, table.HeaderRows);
    }

    private static async Task<string> OnlyTableAsync(Canvas canvas) =>
        Canvas.Show(Assert.Single(await TableFinder.FindAsync(canvas.Page, canvas.Page.Words, canvas, default)).Table);
}
