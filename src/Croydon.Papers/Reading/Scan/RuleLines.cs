namespace Croydon.Papers.Reading.Scan;

/// <summary>Takes ruling lines out of a scan before recognition: letters that touch the rules of a table are read badly.</summary>
internal static class RuleLines
{
    private const double ShortestInches = 0.9;
    private const double ThickestInches = 0.03;

    /// <summary>Long thin runs of ink across and down become white.</summary>
    public static GrayImage Erase(GrayImage image, int dpi)
    {
        var values = (byte[])image.Values.Clone();
        var (shortest, thickest) = ((int)(ShortestInches * dpi), (int)(ThickestInches * dpi));
        EraseRuns(image, values, image.Height, image.Width, 1, image.Width, shortest, thickest);
        EraseRuns(image, values, image.Width, image.Height, image.Width, 1, shortest, thickest);
        return image with { Values = values };
    }

    /// <param name="along">Distance in the buffer between neighbours of one line.</param>
    /// <param name="across">Distance between neighbouring lines.</param>
    private static void EraseRuns(GrayImage image, byte[] values, int lines, int length, int along, int across, int shortest, int thickest)
    {
        for (var line = 0; line < lines; line++)
        {
            var start = line * across;
            for (var i = 0; i < length;)
            {
                var end = i;
                while (end < length && image.Values[start + (end * along)] < GrayImage.Dark)
                    end++;
                if (end - i >= shortest)
                    for (var k = i; k < end; k++)
                        if (Thickness(image, start + (k * along), across) <= thickest)
                            values[start + (k * along)] = 255;
                i = end + 1;
            }
        }
    }

    private static int Thickness(GrayImage image, int at, int across)
    {
        var thickness = 1;
        for (var i = at - across; i >= 0 && image.Values[i] < GrayImage.Dark; i -= across)
            thickness++;
        for (var i = at + across; i < image.Values.Length && image.Values[i] < GrayImage.Dark; i += across)
            thickness++;
        return thickness;
    }
}
