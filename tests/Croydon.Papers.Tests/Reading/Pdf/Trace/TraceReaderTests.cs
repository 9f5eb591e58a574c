using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Pdf.Trace;

namespace Croydon.Papers.Tests.Reading.Pdf.Trace;

public sealed class TraceReaderTests
{
    private const string Field = """
        <fill_path winding="nonzero" colorspace="DeviceRGB" color="1 0 0" ri="1" transform="1 0 0 -1 0 100">
            <moveto x="10" y="80"/>
            <lineto x="60" y="80"/>
            <lineto x="60" y="60"/>
            <lineto x="10" y="60"/>
            <closepath/>
        </fill_path>
        """;

    private const string Clip = """
        <clip_path winding="nonzero" transform="1 0 0 1 0 0">
            <moveto x="0" y="0"/>
            <lineto x="30" y="0"/>
            <lineto x="30" y="100"/>
            <lineto x="0" y="100"/>
            <closepath/>
        </clip_path>
        """;

    [Fact]
    public void Take_FilledPath_IsAShapeFromTheTopLeft()
    {
        var shape = Assert.Single(Read(Field).Drawing!.Shapes);

        Assert.Equal((0xFF0000, new Box(10, 20, 60, 40)), (shape.Colour, shape.Extent()!.Value));
    }

    [Fact]
    public void Take_StrokedPath_IsAsWideAsItsLine()
    {
        var page = Read("""
            <stroke_path linewidth="2" miterlimit="10" linecap="0,0,0" linejoin="0" colorspace="DeviceGray" color=".5" transform="1 0 0 1 0 0">
                <moveto x="10" y="50"/>
                <lineto x="90" y="50"/>
            </stroke_path>
            """);

        Assert.Equal((0x808080, new Box(10, 49, 90, 51)), (page.Drawing!.Shapes[0].Colour, page.Drawing!.Shapes[0].Extent()!.Value));
    }

    [Fact]
    public void Take_SmallFieldAsWideAsHigh_IsADotWhateverElseIsSeen()
    {
        var small = Field.Replace("x=\"60\"", "x=\"15\"", StringComparison.Ordinal).Replace("y=\"60\"", "y=\"75\"", StringComparison.Ordinal);
        var page = Read("<fill_image alpha=\"1\" colorspace=\"DeviceRGB\" transform=\"90 0 0 50 5 25\" width=\"9\" height=\"9\"/>\n" + Field + "\n" + small);

        Assert.Null(page.Drawing);
        Assert.Equal([new Box(10, 20, 15, 25)], page.Dots);
    }

    [Fact]
    public void Take_ClippedPath_EndsAtTheClip_UntilItIsTakenAway()
    {
        var page = Read(Clip + "\n" + Field + "\n<pop_clip/>\n" + Field);

        Assert.Equal([new Box(10, 20, 30, 40), new Box(10, 20, 60, 40)], page.Drawing!.Shapes.Select(s => s.Extent()!.Value));
    }

    [Theory]
    [InlineData("1 0 0 0", "DeviceCMYK", 0x00FFFF)]
    [InlineData(".2", "DeviceGray", 0x333333)]
    [InlineData("0 1 0", "ICCBased", 0x00FF00)]
    public void Take_Colours_AreRedGreenAndBlue(string numbers, string space, int expected)
    {
        var page = Read(Field.Replace("DeviceRGB", space, StringComparison.Ordinal).Replace("1 0 0\" ri", $"{numbers}\" ri", StringComparison.Ordinal));

        Assert.Equal(expected, page.Drawing!.Shapes[0].Colour);
    }

    [Theory]
    [InlineData("<fill_shade alpha=\"1\" pattern_matrix=\"1 0 0 1 0 0\"/>")]
    [InlineData("<fill_image alpha=\"1\" colorspace=\"DeviceRGB\" transform=\"40 0 0 40 20 30\" width=\"9\" height=\"9\"/>")]
    [InlineData("<group bbox=\"0 0 9 9\" isolated=\"1\" knockout=\"0\" blendmode=\"Multiply\" alpha=\"1\">")]
    [InlineData("<tile id=\"0\" area=\"0 0 1 1\">")]
    public void Take_WhatShapesCannotShow_LeavesThePageToBeRendered(string element) =>
        Assert.Null(Read(Field + "\n" + element).Drawing);

    [Fact]
    public void Take_SpotColour_LeavesThePageToBeRendered() =>
        Assert.Null(Read(Field.Replace("DeviceRGB", "Separation(DeviceRGB,House Red)", StringComparison.Ordinal)).Drawing);

    [Fact]
    public void Take_EndlessPath_LeavesThePageToBeRendered() =>
        Assert.Null(Read(Field.Replace("<closepath/>", string.Join('\n', Enumerable.Repeat("<lineto x=\"5\" y=\"5\"/>", 60_000)), StringComparison.Ordinal)).Drawing);

    [Fact]
    public void Take_SlantingShapeOfTheSizeOfAnArrow_LeavesThePageToBeRendered() =>
        Assert.Null(Read(Field.Replace("<lineto x=\"60\" y=\"80\"/>", "<lineto x=\"30\" y=\"70\"/>", StringComparison.Ordinal).Replace("x=\"60\"", "x=\"25\"", StringComparison.Ordinal)).Drawing);

    [Fact]
    public void Take_BannerAtTheHead_LeavesTheShapes() =>
        Assert.NotNull(Read("<fill_image alpha=\"1\" colorspace=\"DeviceRGB\" transform=\"90 0 0 8 5 1\" width=\"9\" height=\"9\"/>\n" + Field).Drawing);

    [Fact]
    public void Take_LettersInBold_MakeBoldWords() =>
        Assert.Equal([true, true, false, false], Read(Span("ABCDEF+Arial-BoldMT") + "\n" + Span("ABCDEF+ArialMT", x: 60)).Words.Select(w => w.Bold));

    [Fact]
    public void Take_LettersOutsideTheirClip_AreNoted()
    {
        var page = Read(Clip + "\n" + Span("Arial", x: 50));

        var faint = Assert.Single(page.Drawing!.Faint);
        Assert.Equal((new Box(53, 67, 63, 67), new Box(0, 0, 30, 100)), (faint.Run, faint.Seen));
    }

    [Fact]
    public void Take_LettersInSight_AreNotNoted() =>
        Assert.Empty(Read(Span("Arial")).Drawing!.Faint);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100)]
    public void Take_OutputInPieces_IsReadAsAWhole(int length)
    {
        var reader = new TraceReader();
        foreach (var piece in Encoding.UTF8.GetBytes(PageOf(Field)).Chunk(length))
            reader.Take(piece);

        Assert.Single(Assert.Single(reader.Pages).Drawing!.Shapes);
    }

    [Fact]
    public void Take_PageThatDoesNotEnd_IsLeftOut()
    {
        var reader = new TraceReader();
        reader.Take(Encoding.UTF8.GetBytes(PageOf(Field) + "<page mediabox=\"0 0 100 100\">\n"));

        Assert.Single(reader.Pages);
    }

    [Fact]
    public void Placed_CroppedPage_IsMovedIntoTheWhole()
    {
        var placed = Read(Field).Placed(new Box(5, 7, 105, 107), (120, 130))!;

        Assert.Equal(new Box(15, 27, 65, 47), placed.Drawing!.Shapes[0].Extent()!.Value);
        Assert.Equal((120, 130), (placed.Drawing.Width, placed.Drawing.Height));
    }

    [Fact]
    public void Placed_CroppedPage_HasItsWordsMoved() =>
        Assert.Equal(25, Read(Span("Arial")).Placed(new Box(5, 7, 105, 107), (120, 130))!.Words[0].Box.X0);

    [Fact]
    public void Placed_PageOfAnotherScale_IsNone() =>
        Assert.Null(Read(Field).Placed(new Box(0, 0, 200, 200), (200, 200)));

    private static TracedPage Read(string content)
    {
        var reader = new TraceReader();
        reader.Take(Encoding.UTF8.GetBytes(PageOf(content)));
        return Assert.Single(reader.Pages);
    }

    private static string PageOf(string content) => $"<page mediabox=\"0 0 100 100\">\n{content}\n</page>\n";

    /// <summary>Two letters of 12 points, ten points apart.</summary>
    private static string Span(string font, double x = 20) => $"""
        <fill_text colorspace="DeviceGray" color="0" ri="1" transform="1 0 0 1 0 0">
            <span font="{font}" wmode="0" bidi="0" trm="12 0 0 -12">
                <g unicode="A" glyph="1" x="{x}" y="70" adv=".5"/>
                <g unicode=" " glyph="2" x="{x + 6}" y="70" adv=".5"/>
                <g unicode="p" glyph="3" x="{x + 10}" y="70" adv=".5"/>
            </span>
        </fill_text>
        """;
}
