using Croydon.Papers.Layout.Tables;

namespace Croydon.Papers.Tests.Layout.Tables;

/// <summary>What is drawn with boxes and is no table, and tables that look like it.</summary>
public sealed class ChartsTests
{
    [Fact]
    public async Task FindAsync_StackedBars_AreNoTable()
    {
        var canvas = new Canvas(400, 300);
        int[][] parts = [[80, 50, 60], [120, 40, 30], [60, 90, 40], [100, 30, 60]];
        for (var row = 0; row < parts.Length; row++)
        {
            canvas.Text(20, 40 + (30 * row), $"{2019 + row}");
            for (int part = 0, x = 80; part < 3; x += parts[row][part++])
                canvas.Fill(x, 36 + (30 * row), x + parts[row][part], 54 + (30 * row), (0x40 << (8 * part)) + 0x808080).Text(x + 20, 40 + (30 * row), $"{parts[row][part] / 2}%");
        }

        canvas.Text(70, 166, "0%").Text(120, 166, "25%").Text(170, 166, "50%").Text(220, 166, "75%").Text(260, 166, "100%");

        Assert.Empty(await TableFinder.FindAsync(canvas.Page, canvas.Page.Words, canvas, default));
    }

    [Fact]
    public async Task FindAsync_BoxesOfAnOrganisationChart_AreNoTable()
    {
        var canvas = new Canvas(500, 300);
        Box(200, 20, "Chief Executive");
        canvas.Across(70, 80, 420).Down(250, 50, 70);
        foreach (var x in new[] { 30, 200, 370 })
        {
            canvas.Down(x + 50, 70, 90);
            Box(x, 90, "Director");
            canvas.Down(x + 50, 120, 150);
            Box(x, 150, "Head of service");
        }

        Assert.Empty(await TableFinder.FindAsync(canvas.Page, canvas.Page.Words, canvas, default));

        void Box(int x, int y, string text) => canvas.Grid([x, x + 100], [y, y + 30]).Text(x + 10, y + 10, text);
    }

    [Fact]
    public async Task FindAsync_GridLinesUnderALine_AreNoTable()
    {
        var canvas = new Canvas(400, 300);
        foreach (var y in new[] { 40, 80, 120, 160 })
            canvas.Across(y, 60, 360);
        canvas.Down(60, 40, 160);
        for (var x = 0; x < 6; x++)
            canvas.Text(70 + (48 * x), 60 + (14 * (x % 4)), $"{31 + x}").Text(66 + (48 * x), 168, $"{2018 + x}");

        Assert.Empty(await TableFinder.FindAsync(canvas.Page, canvas.Page.Words, canvas, default));
    }

    [Fact]
    public async Task FindAsync_RowsOfShadedFiguresSetApart_AreATable()
    {
        var canvas = new Canvas(400, 200).Text(20, 20, "Indicator").Text(124, 20, "Apr").Text(184, 20, "May").Text(244, 20, "Jun");
        string[] names = ["Visits", "Reviews", "Plans"];
        int[] colours = [0x92D050, 0xFFC000, 0xFF0000];
        for (var row = 0; row < 3; row++)
        {
            canvas.Text(20, 44 + (26 * row), names[row]);
            for (var month = 0; month < 3; month++)
                canvas.Fill(120 + (60 * month), 40 + (26 * row), 180 + (60 * month), 58 + (26 * row), colours[(row + month) % 3]).Text(124 + (60 * month), 44 + (26 * row), $"{row}{month}%");
        }

        var table = Assert.Single(await TableFinder.FindAsync(canvas.Page, canvas.Page.Words, canvas, default)).Table;

        Assert.Equal("Indicator | Apr | May | Jun\nVisits | 00% | 01% | 02%\nReviews | 10% | 11% | 12%\nPlans | 20% | 21% | 22%", Canvas.Show(table));
    }
}
