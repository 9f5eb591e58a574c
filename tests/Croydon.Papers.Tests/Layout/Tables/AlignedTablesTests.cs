using Croydon.Papers.Layout.Tables;

namespace Croydon.Papers.Tests.Layout.Tables;

public sealed class AlignedTablesTests
{
    [Fact]
    public async Task FindAsync_FiguresWithoutRules_GiveRowsAndColumns()
    {
        var canvas = new Canvas(400, 200)
            .Text(160, 20, "2023").Text(240, 20, "2024")
            .Text(20, 34, "Libraries").Text(160, 34, "14").Text(240, 34, "15")
            .Text(20, 48, "Parks and open spaces").Text(160, 48, "7").Text(240, 48, "6")
            .Text(20, 62, "Total").Text(160, 62, "21").Text(240, 62, "21");

        Assert.Equal(
            " | 2023 | 2024\nLibraries | 14 | 15\nParks and open spaces | 7 | 6\nTotal | 21 | 21", await OnlyTableAsync(canvas));
    }

    [Fact]
    public async Task FindAsync_LeadersAndCurrencySigns_AreNoCells()
    {
        var canvas = new Canvas(400, 200)
            .Text(20, 20, "Fees .........................").Text(200, 20, "£").Text(240, 20, "1,200")
            .Text(20, 34, "Grants .......................").Text(240, 34, "300")
            .Text(20, 48, "Sales ........................").Text(240, 48, "45");

        Assert.Equal("Fees | £ 1,200\nGrants | 300\nSales | 45", await OnlyTableAsync(canvas));
    }

    [Fact]
    public async Task FindAsync_WrappedLabel_StaysInItsRow()
    {
        var canvas = new Canvas(400, 200)
            .Text(20, 20, "Placements made").Text(240, 20, "31").Text(300, 20, "29")
            .Text(20, 32, "Visits to children").Text(20, 43, "in need").Text(240, 43, "88").Text(300, 43, "90")
            .Text(20, 55, "Reviews held").Text(240, 55, "12").Text(300, 55, "14");

        Assert.Equal("Placements made | 31 | 29\nVisits to children in need | 88 | 90\nReviews held | 12 | 14", await OnlyTableAsync(canvas));
    }

    [Fact]
    public async Task FindAsync_LabelsOfAReport_GiveTwoColumns()
    {
        var canvas = new Canvas(500, 200)
            .Text(20, 20, "REPORT TO:").Text(160, 20, "Children and Families Committee")
            .Text(20, 40, "LEAD").Text(160, 40, "Director of Education").Text(20, 52, "OFFICER:").Text(160, 52, "and Youth")
            .Text(20, 72, "WARDS:").Text(160, 72, "All");

        Assert.Equal(
            "REPORT TO: | Children and Families Committee\nLEAD OFFICER: | Director of Education and Youth\nWARDS: | All",
            await OnlyTableAsync(canvas));
    }

    [Fact]
    public async Task FindAsync_NumberedParagraphs_AreNoTable()
    {
        var canvas = new Canvas(500, 200)
            .Text(20, 20, "1.1").Text(60, 20, "The committee asked for a plan by spring").Text(60, 32, "and for a note of what it costs")
            .Text(20, 50, "1.2").Text(60, 50, "Officers will bring the plan in March").Text(20, 68, "1.3").Text(60, 68, "Nothing else was asked");

        Assert.Empty(await TableFinder.FindAsync(canvas.Page, canvas.Page.Words, canvas, default));
    }

    [Fact]
    public async Task FindAsync_Contents_AreNoTable()
    {
        var canvas = new Canvas(500, 200)
            .Text(20, 20, "Summary .................").Text(300, 20, "3")
            .Text(20, 34, "Finance .................").Text(300, 34, "5")
            .Text(20, 48, "Risks ...................").Text(300, 48, "9");

        Assert.Empty(await TableFinder.FindAsync(canvas.Page, canvas.Page.Words, canvas, default));
    }

    [Fact]
    public async Task FindAsync_TwoColumnsOfProse_AreNoTable()
    {
        var canvas = new Canvas(600, 500);
        for (var line = 0; line < 24; line++)
            canvas.Text(20, 20 + (14 * line), "members heard how the service has been run").Text(330, 20 + (14 * line), "and what is to be done about the delays");

        Assert.Empty(await TableFinder.FindAsync(canvas.Page, canvas.Page.Words, canvas, default));
    }

    [Fact]
    public async Task FindAsync_LabelsAroundACurve_AreNoTable()
    {
        var canvas = new Canvas(400, 300);
        for (var tick = 0; tick < 6; tick++)
            canvas.Text(20, 20 + (40 * tick), $"{50 - (10 * tick)}").Text(60 + (50 * tick), 250, $"{2015 + tick}");
        for (var x = 60; x < 340; x++)
            canvas.Fill(x, 40 + (x * x / 700), x + 1, 43 + (x * x / 700), 0x4472C4);

        Assert.Empty(await TableFinder.FindAsync(canvas.Page, canvas.Page.Words, canvas, default));
    }

    private static async Task<string> OnlyTableAsync(Canvas canvas) =>
        Canvas.Show(Assert.Single(await TableFinder.FindAsync(canvas.Page, canvas.Page.Words, canvas, default)).Table);
}
