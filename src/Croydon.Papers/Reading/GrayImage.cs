using System.Globalization;
using System.Text;

namespace Croydon.Papers.Reading;

/// <summary>A page in shades of grey.</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Values">One byte a pixel, row by row from the top left; 0 is black, 255 white.</param>
public sealed record GrayImage(int Width, int Height, byte[] Values)
{
    /// <summary>Below this a pixel is ink.</summary>
    public const byte Dark = 128;

    public bool IsDark(int x, int y) => Values[(y * Width) + x] < Dark;

    public static GrayImage Of(PageImage image)
    {
        var values = new byte[image.Width * image.Height];
        for (var i = 0; i < values.Length; i++)
            values[i] = (byte)((image.Rgb[3 * i] + image.Rgb[(3 * i) + 1] + image.Rgb[(3 * i) + 2]) / 3);
        return new GrayImage(image.Width, image.Height, values);
    }

    /// <summary>A binary portable graymap in two pieces, its header and its pixels: to join them would take the room of another page.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> ToPgm() => [Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{Width} {Height}\n255\n")), Values];
}
