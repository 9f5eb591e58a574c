using Croydon.Papers.Documents;
using Croydon.Papers.Layout.Tables;
using Croydon.Papers.Reading;

namespace Croydon.Papers.Tests.Layout.Tables;

public sealed class CellArrowTests
{
    // an outline, as spreadsheets draw it
    private const string Down = """
        ....####....
        ....#..#....
        ....#..#....
        ....#..#....
        ####....####
        .#........#.
        ..#......#..
        ...#....#...
        ....#..#....
        .....##.....
        """;

    // filled, with a long shaft
    private const string Right = """
        ........#....
        ........###..
        ############.
        #############
        ############.
        ........###..
        ........#....
        """;

    private const string Disc = """
        ...####...
        .########.
        .########.
        ##########
        ##########
        .########.
        .########.
        ...####...
        """;

    [Theory]
    [InlineData(Down, false, "↓")]
    [InlineData(Down, true, "↑")]
    [InlineData(Right, false, "→")]
    [InlineData(Disc, false, null)]
    public void Of_DrawnShape_GivesTheArrowItIs(string drawing, bool upsideDown, string? arrow)
    {
        var rows = drawing.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(arrow, CellArrow.Of(Draw(upsideDown ? [.. rows.Reverse()] : rows), new Box(0, 0, 40, 40), []));
    }

    [Fact]
    public void Of_EmptyCell_IsNull() => Assert.Null(CellArrow.Of(Draw([]), new Box(0, 0, 40, 40), []));

    private static PageImage Draw(string[] rows)
    {
        var image = new PageImage(40, 40, [.. Enumerable.Repeat((byte)255, 40 * 40 * 3)]);
        for (var y = 0; y < rows.Length; y++)
        {
            for (var x = 0; x < rows[y].Length; x++)
            {
                if (rows[y][x] == '#')
                    Array.Clear(image.Rgb, (((y + 12) * 40) + x + 12) * 3, 3);
            }
        }

        return image;
    }
}
