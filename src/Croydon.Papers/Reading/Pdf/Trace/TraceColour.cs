namespace Croydon.Papers.Reading.Pdf.Trace;

/// <summary>Colours as mutool prints them, as red, green and blue.</summary>
internal static class TraceColour
{
    private const int MostComponents = 4;

    /// <returns>0xRRGGBB; null where the colour space is one whose colours cannot be told from its numbers (spot colours, Lab).</returns>
    public static int? Of(TraceLine line)
    {
        Span<double> c = stackalloc double[MostComponents];
        var count = line.Numbers(" color=\""u8, c);
        var space = line.Text(" colorspace=\""u8);
        if (!space.StartsWith("Device"u8) && !space.StartsWith("ICCBased"u8) && !space.StartsWith("Cal"u8))
            return null;
        return count switch
        {
            1 => Rgb(c[0], c[0], c[0]),
            3 => Rgb(c[0], c[1], c[2]),
            4 => Rgb((1 - c[0]) * (1 - c[3]), (1 - c[1]) * (1 - c[3]), (1 - c[2]) * (1 - c[3])),
            _ => null,
        };
    }

    private static int Rgb(double red, double green, double blue) => (Channel(red) << 16) | (Channel(green) << 8) | Channel(blue);

    private static int Channel(double value) => (int)Math.Round(Math.Clamp(value, 0, 1) * 255);
}
