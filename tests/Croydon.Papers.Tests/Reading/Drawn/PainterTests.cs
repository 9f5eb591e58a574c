using Croydon.Papers.Documents;
using Croydon.Papers.Reading;
using Croydon.Papers.Reading.Drawn;

namespace Croydon.Papers.Tests.Reading.Drawn;

public sealed class PainterTests
{
    private const int Red = 0xC81E0A;
    private const int White = 0xFFFFFF;

    [Fact]
    public void Paint_Rectangle_CoversItsPixelsAndNoOthers()
    {
        var image = Paint(Rectangle(2, 3, 5, 6));

        Assert.Equal(
            [White, Red, Red, Red, White],
            Enumerable.Range(1, 5).Select(x => At(image, x, 4)));
        Assert.Equal([White, Red, Red, Red, White], Enumerable.Range(2, 5).Select(y => At(image, 3, y)));
    }

    [Fact]
    public void Paint_HairLine_IsOnePixelWide() =>
        Assert.Equal([White, Red, White], Enumerable.Range(3, 3).Select(y => At(Paint(Rectangle(1, 4.1, 9, 4.2)), 5, y)));

    [Fact]
    public void Paint_ClippedRectangle_EndsAtTheClip()
    {
        var image = Paint(Rectangle(0, 0, 10, 10) with { Clip = new Box(0, 0, 4, 10) });

        Assert.Equal([Red, White], new[] { At(image, 3, 5), At(image, 4, 5) });
    }

    [Fact]
    public void Paint_HalfOpaque_IsMixedWithWhatLiesBelow() =>
        Assert.Equal(0x808080, At(Paint(new Shape(0, true, Rectangle(0, 0, 10, 10).Rings) { Opacity = 0.5 }), 5, 5));

    [Theory]
    [InlineData(true, Red)]
    [InlineData(false, White)]
    public void Paint_RingInRing_IsFilledByItsRule(bool nonZero, int middle)
    {
        var image = Paint(new Shape(Red, nonZero, [.. Rectangle(0, 0, 10, 10).Rings, .. Rectangle(3, 3, 7, 7).Rings]));

        Assert.Equal([Red, middle], new[] { At(image, 1, 5), At(image, 5, 5) });
    }

    [Fact]
    public void Paint_Triangle_CoversPixelsWhoseMiddleLiesInIt()
    {
        var image = Paint(new Shape(Red, true, [[0, 0, 10, 0, 0, 10]]));

        Assert.Equal([Red, White], new[] { At(image, 2, 2), At(image, 8, 8) });
    }

    [Fact]
    public void Paint_ShapeFarOutside_LeavesThePageWhite() =>
        Assert.All(Paint(Rectangle(-1e9, -1e9, -1e8, 1e9)).Rgb, b => Assert.Equal(255, b));

    private static PageImage Paint(Shape shape) => new PageDrawing(10, 10, [shape]).Paint();

    private static Shape Rectangle(double x0, double y0, double x1, double y1) => new(Red, true, [[x0, y0, x1, y0, x1, y1, x0, y1]]);

    private static int At(PageImage image, int x, int y)
    {
        var at = ((y * image.Width) + x) * 3;
        return (image.Rgb[at] << 16) | (image.Rgb[at + 1] << 8) | image.Rgb[at + 2];
    }
}
