using Croydon.Papers.Documents;
using Croydon.Papers.Reading;

namespace Croydon.Papers.Layout.Tables;

/// <summary>Where the colour of a rendered page changes, pixel by pixel, one pixel a point.</summary>
/// <param name="Above">Whether a pixel differs from the one above it.</param>
/// <param name="Left">Whether a pixel differs from the one to its left.</param>
/// <param name="Letters">Whether a pixel lies under a word or at its very side.</param>
internal sealed record EdgeMap(int Width, int Height, bool[] Above, bool[] Left, bool[] Letters)
{
    /// <summary>Least difference in one channel (0 to 255) that counts: light grey rules have about 30.</summary>
    private const int Contrast = 18;

    public static EdgeMap Of(PageImage image, IReadOnlyList<Word> words)
    {
        var map = new EdgeMap(image.Width, image.Height, new bool[image.Width * image.Height], new bool[image.Width * image.Height], new bool[image.Width * image.Height]);
        foreach (var word in words)
            map.Cover(word.Box);
        var stride = image.Width * 3;
        for (var y = 0; y < image.Height; y++)
        {
            var row = image.Rgb.AsSpan(y * stride, stride);
            Compare(row[3..], row[..^3], map.Left.AsSpan((y * image.Width) + 1, image.Width - 1));
            if (y > 0)
                Compare(row, image.Rgb.AsSpan((y - 1) * stride, stride), map.Above.AsSpan(y * image.Width, image.Width));
        }

        return map;
    }

    private void Cover(Box box)
    {
        int left = Math.Max(0, (int)box.X0 - 1), right = Math.Min(Width, (int)Math.Ceiling(box.X1) + 1);
        int top = Math.Max(0, (int)box.Y0), bottom = Math.Min(Height, (int)Math.Ceiling(box.Y1));
        for (var y = top; y < bottom && right > left; y++)
            Letters.AsSpan((y * Width) + left, right - left).Fill(true);
    }

    /// <summary>Most of a page is of one colour: what is equal is passed over as fast as memory is compared.</summary>
    private static void Compare(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other, Span<bool> differs)
    {
        for (var x = 0; x < differs.Length; x++)
        {
            x += one[(3 * x)..].CommonPrefixLength(other[(3 * x)..]) / 3;
            if (x < differs.Length)
                differs[x] = Differs(one, other, 3 * x) || Differs(one, other, (3 * x) + 1) || Differs(one, other, (3 * x) + 2);
        }
    }

    private static bool Differs(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other, int at) => Math.Abs(one[at] - other[at]) > Contrast;
}
