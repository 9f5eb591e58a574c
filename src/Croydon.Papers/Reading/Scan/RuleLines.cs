namespace Croydon.Papers.Reading.Scan;

/// <summary>Takes ruling lines out of a scan before recognition: letters that touch the rules of a table are read badly.</summary>
internal static class RuleLines
{
    private const double ShortestInches = 0.9;
    private const double ThickestInches = 0.03;

    private const int FewestOfGrid = 6;

    /// <summary>Darker than the tints of cells, lighter than ink: a hairline that was put straight is grey, and so is the edge of any rule.</summary>
    private const byte Edge = 160;

    /// <summary>Long thin runs of ink across and down become white.</summary>
    /// <param name="isGrid">True where so many run both ways that there is a ruled table.</param>
    public static GrayImage Erase(GrayImage image, int dpi, out bool isGrid)
    {
        var values = (byte[])image.Values.Clone();
        var (shortest, thickest) = ((int)(ShortestInches * dpi), (int)(ThickestInches * dpi));
        var across = EraseRuns(image, values, image.Height, image.Width, 1, image.Width, shortest, thickest);
        var down = EraseRuns(image, values, image.Width, image.Height, image.Width, 1, shortest, thickest);
        isGrid = across >= FewestOfGrid && down >= FewestOfGrid;
        return image with { Values = values };
    }

    /// <param name="along">Distance in the buffer between neighbours of one line.</param>
    /// <param name="across">Distance between neighbouring lines.</param>
    /// <returns>How many runs, one for each line of pixels.</returns>
    private static int EraseRuns(GrayImage image, byte[] values, int lines, int length, int along, int across, int shortest, int thickest)
    {
        var runs = 0;
        for (var line = 0; line < lines; line++)
        {
            var start = line * across;
            for (var i = 0; i < length;)
            {
                var end = i;
                while (end < length && image.Values[start + (end * along)] < Edge)
                    end++;
                if (end - i >= shortest && EraseRun(image, values, Enumerable.Range(i, end - i).Select(k => start + (k * along)), across, thickest))
                    runs++;
                i = end + 1;
            }
        }

        return runs;
    }

    /// <returns>Whether the run was thin anywhere, and so a rule.</returns>
    private static bool EraseRun(GrayImage image, byte[] values, IEnumerable<int> run, int across, int thickest)
    {
        var isRule = false;
        foreach (var at in run.Where(at => Thickness(image, at, across) <= thickest))
        {
            isRule = true;
            EraseAcross(image, values, at, across, thickest);
            EraseAcross(image, values, at - across, -across, thickest);
        }

        return isRule;
    }

    /// <summary>A rule's whole thickness with its grey edge: a rule that was put straight wavers, and its edge would be read as dashes.</summary>
    private static void EraseAcross(GrayImage image, byte[] values, int at, int across, int thickest)
    {
        for (var i = 0; i < thickest && at >= 0 && at < image.Values.Length && image.Values[at] < Edge; i++, at += across)
            values[at] = 255;
    }

    private static int Thickness(GrayImage image, int at, int across)
    {
        var thickness = 1;
        for (var i = at - across; i >= 0 && image.Values[i] < Edge; i -= across)
            thickness++;
        for (var i = at + across; i < image.Values.Length && image.Values[i] < Edge; i += across)
            thickness++;
        return thickness;
    }
}
