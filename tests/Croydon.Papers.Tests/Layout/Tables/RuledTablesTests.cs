using Croydon.Papers.Layout;
using Croydon.Papers.Layout.Tables;
using Croydon.Papers.Reading;

namespace Croydon.Papers.Tests.Layout.Tables;

public sealed class RuledTablesTests
{
    [Fact]
    public async Task FindAsync_FullGrid_KeepsEmptyCellsAndJoinsLines()
    {
        var canvas = new Canvas(300, 200).Grid([20, 100, 180, 260], [20, 40, 80, 100])
            .Text(25, 25, "Ref").Text(105, 25, "Measure").Text(185, 25, "RAG")
            .Text(25, 45, "A1").Text(105, 45, "Visits made").Text(105, 60, "in time")
            .Text(25, 85, "A2").Text(105, 85, "Referrals").Text(185, 85, "90%");

        var table = Assert.Single(await TableFinder.FindAsync(canvas.Page, canvas.Page.Words, canvas, default));

        Assert.Equal("Ref | Measure | RAG\nA1 | Visits made in time | \nA2 | Referrals | 90%", Canvas.Show(table.Table));
        Assert.Equal(11, table.Words.Count);
    }

    [Fact]
    public async Task FindAsync_MissingRules_GiveSpans()
    {
        var canvas = new Canvas(300, 200).Grid([20, 100, 180, 260], [20, 40, 60, 80]);
        canvas.Fill(180, 21, 181, 40, 0xFFFFFF).Fill(21, 60, 100, 61, 0xFFFFFF)
            .Text(25, 25, "Area").Text(120, 25, "Both years")
            .Text(25, 55, "North").Text(105, 45, "12").Text(185, 45, "13").Text(105, 65, "14").Text(185, 65, "15");

        var table = Assert.Single(await TableFinder.FindAsync(canvas.Page, canvas.Page.Words, canvas, default));

        Assert.Equal("Area | Both years<1x2> | ^\nNorth<2x1> | 12 | 13\n^ | 14 | 15", Canvas.Show(table.Table));
    }

    [Fact]
    public async Task FindAsync_ShadedCells_CarryTheirColour()
    {
        var canvas = new Canvas(300, 200).Fill(180, 40, 260, 60, 0xC00000).Grid([20, 100, 180, 260], [20, 40, 60])
            .Text(25, 25, "Ref").Text(105, 25, "Title").Text(185, 25, "RAG").Text(25, 45, "P1").Text(105, 45, "Vacancies");

        var table = Assert.Single(await TableFinder.FindAsync(canvas.Page, canvas.Page.Words, canvas, default)).Table;

        Assert.Equal("#c00000", table.Rows[1].Cells[2]!.Fill);
        Assert.Null(table.Rows[0].Cells[2]!.Fill);
    }

    [Fact]
    public async Task FindAsync_SidewaysHeader_ReadsFromTheFoot()
    {
        var canvas = new Canvas(300, 200).Grid([20, 60, 120, 180], [20, 90, 110, 130])
            .Sideways(30, 85, "Likely").Sideways(42, 85, "hood").Text(65, 25, "Owner").Text(125, 25, "Date")
            .Text(35, 95, "4").Text(65, 95, "JS").Text(125, 95, "May").Text(35, 115, "3").Text(65, 115, "PT");

        var table = Assert.Single(await TableFinder.FindAsync(canvas.Page, canvas.Page.Words, canvas, default)).Table;

        Assert.Equal("Likely hood", table.Rows[0].Cells[0]!.Text);
    }

    [Fact]
    public async Task LayOutAsync_Prose_IsNotRendered()
    {
        var canvas = new Canvas(300, 200).Text(20, 20, "Members asked about the").Text(20, 34, "waiting times and were told");

        var (_, blocks) = await PageLayout.LayOutAsync(new ReadResult("pdf") { Pages = [canvas.Page], Images = canvas }, default);

        Assert.DoesNotContain(blocks, b => b.Table is not null);
        Assert.Equal(0, canvas.Renderings);
    }
}
