using System.Buffers.Binary;
using System.IO.Compression;
using System.Net;
using Croydon.Papers.App.Papers;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading;

namespace Croydon.Papers.App.Tests.Exempt;

public sealed class BlankedImageTests(ExemptSite site) : IClassFixture<ExemptSite>
{
    [Fact]
    public void Paint_PlaceInPoints_IsBlackAndTheRestAsItWas()
    {
        var white = new PageImage(144, 144, [.. Enumerable.Repeat((byte)255, 144 * 144 * 3)]);

        var painted = BlankedImage.Paint(white, [new Box(10, 10, 20, 20)], dpi: 144);

        Assert.Equal(0, painted.Rgb[((30 * 144) + 30) * 3]);
        Assert.Equal(255, painted.Rgb[((60 * 144) + 60) * 3]);
        Assert.Equal(255, white.Rgb[((30 * 144) + 30) * 3]);
    }

    [Fact]
    public void Write_AnImage_CanBeReadBack()
    {
        var (width, _, rgb) = Read(Png.Write(new PageImage(2, 1, [1, 2, 3, 4, 5, 6])));

        Assert.Equal(2, width);
        Assert.Equal([1, 2, 3, 4, 5, 6], rgb);
    }

    [Fact]
    public async Task PageImage_WithAPersonalNumber_HasItPaintedOver()
    {
        var words = System.Text.Json.Nodes.JsonNode.Parse(await site.Client.GetStringAsync($"/api/v1/documents/{ExemptSite.PackId}/pages/1"))!["words"]!.AsArray();
        var box = words.Single(w => (string)w!["text"]! == "██████")!["box"]!.AsArray().Select(v => (double)v!).ToList();
        using var answer = await site.Client.GetAsync($"/api/v1/documents/{ExemptSite.PackId}/pages/1.png?dpi=100");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var (width, _, rgb) = Read(await answer.Content.ReadAsByteArrayAsync());
        for (var x = box[0] + 1; x < box[2] - 1; x += 1)
            Assert.Equal(0, rgb[(((int)((box[1] + box[3]) / 2 * 100 / 72) * width) + (int)(x * 100 / 72)) * 3]);
    }

    /// <summary>Of PNGs whose rows have no filter.</summary>
    private static (int Width, int Height, byte[] Rgb) Read(byte[] png)
    {
        Assert.Equal([0xAE, 0x42, 0x60, 0x82], png[^4..]);
        int width = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), height = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20));
        var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(33));
        using var zlib = new ZLibStream(new MemoryStream(png, 41, length), CompressionMode.Decompress);
        using var rows = new MemoryStream();
        zlib.CopyTo(rows);
        var (raw, stride) = (rows.ToArray(), (width * 3) + 1);
        return (width, height, [.. Enumerable.Range(0, height).SelectMany(y => raw.Skip((y * stride) + 1).Take(stride - 1))]);
    }
}
