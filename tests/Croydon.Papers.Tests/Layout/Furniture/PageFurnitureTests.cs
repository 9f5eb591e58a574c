using Croydon.Papers.Documents;

namespace Croydon.Papers.Tests.Layout.Furniture;

public sealed class PageFurnitureTests
{
    [Fact]
    public async Task LayOutAsync_PackStampsBesideReportFooters_GiveThePacksNumbers()
    {
        var (pages, blocks) = await PageBuilder.LayOutAsync([.. Enumerable.Range(1, 4).Select(n => Body(n)
            .At(290, 800, n.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .At(500, 820, $"Page {n + 28}"))]);

        Assert.Equal(["29", "30", "31", "32"], pages.Select(p => p.PrintedNumber));
        Assert.All(blocks, b => Assert.StartsWith("Body", b.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task LayOutAsync_SidewaysStamp_IsReadAndTakenOut()
    {
        var (pages, blocks) = await PageBuilder.LayOutAsync(Body(1).Sideways(20, 700, "Page", "45"), Body(2).Sideways(20, 700, "Page", "46"));

        Assert.Equal(["45", "46"], pages.Select(p => p.PrintedNumber));
        Assert.All(blocks, b => Assert.StartsWith("Body", b.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task LayOutAsync_AgendaItemStamp_IsKeptAsAnAsideAtItsPlace()
    {
        var (_, blocks) = await PageBuilder.LayOutAsync(Body(1), Body(2).At(450, 20, "Agenda Item 5"));

        Assert.Equal([BlockKind.Paragraph, BlockKind.Aside, BlockKind.Paragraph], blocks.Select(b => b.Kind));
        Assert.Equal("Agenda Item 5", blocks[1].Text);
        Assert.Equal(2, blocks[1].Page);
    }

    [Fact]
    public async Task LayOutAsync_RunningHeadAndFoot_AreTakenOut()
    {
        var (pages, blocks) = await PageBuilder.LayOutAsync([.. Enumerable.Range(1, 4).Select(n => Body(n)
            .At(50, 30, "Annual survey of bridges").At(50, 810, $"Survey of 3 June {n}"))]);

        Assert.Equal(["1", "2", "3", "4"], pages.Select(p => p.PrintedNumber));
        Assert.Equal(4, blocks.Count);
    }

    [Fact]
    public async Task LayOutAsync_OnlyPageOutOfOne_IsNumbered()
    {
        var (pages, blocks) = await PageBuilder.LayOutAsync(Body(1).At(260, 810, "Page 1 of 1"));

        Assert.Equal("1", Assert.Single(pages).PrintedNumber);
        Assert.StartsWith("Body", Assert.Single(blocks).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LayOutAsync_NumberThatDoesNotCount_StaysInTheText()
    {
        var (pages, blocks) = await PageBuilder.LayOutAsync(Body(1).At(50, 810, "2,415"), Body(2).At(50, 810, "17"));

        Assert.All(pages, p => Assert.Null(p.PrintedNumber));
        Assert.Contains(blocks, b => b.Text.Contains("17", StringComparison.Ordinal));
    }

    private static PageBuilder Body(int page) => new PageBuilder(page).At(50, 300, $"Body of sheet {(char)('a' + page)} ends.");
}
