using System.Text;
using Croydon.Papers.Reading;

namespace Croydon.Papers.Tests.Reading;

public sealed class PixmapFeedTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Take_TwoPixmapsInPiecesOfAnySize_ComeBackWhole(int piece)
    {
        byte[] first = [.. Enumerable.Range(0, 2 * 3 * 3).Select(i => (byte)i)], second = [10, 32, 13];
        var feed = Fed([.. "P6\n2 3\n255\n"u8, .. first, .. "P6 1 1 255 "u8, .. second], 3, 100, piece);

        Assert.Equal([(2, 3), (1, 1)], feed.Images.Select(i => (i.Width, i.Height)));
        Assert.Equal(first, feed.Images[0].Values);
        Assert.Equal(second, feed.Images[1].Values);
    }

    [Fact]
    public void Take_Graymap_HasOneByteAPixel() =>
        Assert.Equal([7, 8], Assert.Single(Fed([.. "P5\n2 1\n255\n"u8, 7, 8], 1, 100, 5).Images).Values);

    [Fact]
    public void Take_ImageCutShort_IsLeftOut() =>
        Assert.Empty(Fed([.. "P5\n2 2\n255\n"u8, 7, 8, 9], 1, 100, 100).Images);

    [Theory]
    [InlineData("P5 2 2 255 ")]
    [InlineData("P6 2 2 65535 ")]
    [InlineData("P6 -2 -2 255 ")]
    [InlineData("P6 46341 46341 255 ")]
    [InlineData("P6 3 4 255 ")]
    [InlineData("Error: no such page\n")]
    public void Take_NoPixmapOrMoreThanAllowed_IsNotRead(string header)
    {
        var feed = Fed([.. Encoding.ASCII.GetBytes(header), .. new byte[40]], 3, 35, 100);

        Assert.True(feed.IsBroken);
        Assert.Empty(feed.Images);
    }

    private static PixmapFeed Fed(byte[] bytes, int channels, long mostBytes, int piece)
    {
        var feed = new PixmapFeed(channels, mostBytes);
        foreach (var part in bytes.Chunk(piece))
            feed.Take(part);
        return feed;
    }
}
