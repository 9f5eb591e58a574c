using Croydon.Papers.Layout.Tables;

namespace Croydon.Papers.Tests.Layout.Tables;

public sealed class HeadAboveTests
{
    private const int Amber = 0xFFC000;

    [Fact]
    public async Task FindAsync_RulesAcrossAndFilledRatings_KeepTheHeaderOfTheTable()
    {
        var canvas = Ratings().Text(25, 24, "Measure").Text(145, 24, "June").Text(225, 24, "July").Text(305, 24, "Status");

        Assert.Equal(
            "Measure | June | July | Status\nHomes let | 410 | 402 | \nCalls heard | 388 | 391 | \nBins missed | 12 | 15 | ",
            Canvas.Show(Assert.Single(await TableFinder.FindAsync(canvas.Page, canvas.Page.Words, canvas, CancellationToken.None)).Table));
    }

    [Fact]
    public async Task FindAsync_SentenceOverSuchATable_StaysOutside()
    {
        var canvas = Ratings().Text(25, 24, "The three measures of the service are given here for June and July");

        var table = Assert.Single(await TableFinder.FindAsync(canvas.Page, canvas.Page.Words, canvas, CancellationToken.None));
        Assert.Equal("Homes let", table.Table.Rows[0].Cells[0]!.Text);
    }

    private static Canvas Ratings() => new Canvas(400, 200)
        .Across(40, 20, 380).Across(60, 20, 380).Across(80, 20, 380).Across(100, 20, 380).Down(300, 40, 100)
        .Fill(300, 41, 380, 60, Amber).Fill(300, 61, 380, 80, 0x00B050).Fill(300, 81, 380, 100, Amber)
        .Text(25, 45, "Homes let").Text(145, 45, "410").Text(225, 45, "402")
        .Text(25, 65, "Calls heard").Text(145, 65, "388").Text(225, 65, "391")
        .Text(25, 85, "Bins missed").Text(145, 85, "12").Text(225, 85, "15");
}
