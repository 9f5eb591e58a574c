using Croydon.Papers.Documents;

namespace Croydon.Papers.Reading.Scan;

/// <summary>Puts the picture of a page upright and straight.</summary>
internal static class Straightening
{
    public static GrayImage Apply(this Rotation rotation, GrayImage image)
    {
        var (width, height, values) = Apply(rotation, image.Width, image.Height, image.Values, 1);
        return new GrayImage(width, height, values);
    }

    public static PageImage Apply(this Rotation rotation, PageImage image)
    {
        var (width, height, values) = Apply(rotation, image.Width, image.Height, image.Rgb, 3);
        return new PageImage(width, height, values);
    }

    private static (int Width, int Height, byte[] Values) Apply(Rotation rotation, int width, int height, byte[] values, int channels)
    {
        for (var turn = 0; turn < rotation.Turns % 4; turn++)
        {
            values = Turn(width, height, values, channels);
            (width, height) = (height, width);
        }

        return (width, height, rotation.Degrees == 0 ? values : Lean(rotation.Degrees, width, height, values, channels));
    }

    private static byte[] Turn(int width, int height, byte[] values, int channels)
    {
        var turned = new byte[values.Length];
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                for (var c = 0; c < channels; c++)
                    turned[(((x * height) + height - 1 - y) * channels) + c] = values[(((y * width) + x) * channels) + c];
        return turned;
    }

    /// <summary>About the middle of the page, each pixel between its four neighbours; what comes from outside is white.</summary>
    private static byte[] Lean(double degrees, int width, int height, byte[] values, int channels)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        double midX = width / 2.0, midY = height / 2.0;
        var straight = new byte[values.Length];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var fromX = midX + ((x - midX) * cos) - ((y - midY) * sin);
                var fromY = midY + ((x - midX) * sin) + ((y - midY) * cos);
                int left = (int)Math.Floor(fromX), top = (int)Math.Floor(fromY);
                var outside = left < 0 || top < 0 || left + 1 >= width || top + 1 >= height;
                for (var c = 0; c < channels; c++)
                    straight[(((y * width) + x) * channels) + c] = outside ? (byte)255
                        : Between(values, ((((top * width) + left) * channels) + c), channels, width * channels, fromX - left, fromY - top);
            }
        }

        return straight;
    }

    private static byte Between(byte[] values, int at, int right, int below, double x, double y)
    {
        var upper = values[at] + (x * (values[at + right] - values[at]));
        var lower = values[at + below] + (x * (values[at + below + right] - values[at + below]));
        return (byte)Math.Round(upper + (y * (lower - upper)));
    }
}
