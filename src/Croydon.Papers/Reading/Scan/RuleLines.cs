namespace Croydon.Papers.Reading.Scan;

/// <summary>Takes ruling lines out of a scan before recognition: letters that touch the rules of a table are read badly.</summary>
internal static class RuleLines
{
    private const double ShortestInches = 0.9;

    /// <summary>Down, a rule may stand beside one row of two lines only; a stem as high as that is thicker.</summary>
    private const double ShortestDownInches = 0.35;

    /// <summary>From one rule across to the next, as high as a row of one line.</summary>
    private const double ShortestBetweenInches = 0.13;
    private const double ThickestInches = 0.03;

    private const int FewestOfGrid = 6;

    /// <summary>How many times as long as thick a rule is between what touches it; less is the ground between light letters.</summary>
    private const int SteadyFor = 4;

    /// <summary>Darker than the tints of cells, lighter than ink: a hairline that was put straight is grey, and so is the edge of any rule.</summary>
    private const byte Edge = 160;

    /// <summary>The lightest grey that compression and straightening leave beside a rule.</summary>
    private const byte Faint = 245;

    /// <summary>Long thin runs of ink across and down become white.</summary>
    /// <param name="isGrid">True where so many run both ways that there is a ruled table.</param>
    public static GrayImage Erase(GrayImage image, int dpi, out bool isGrid)
    {
        var values = (byte[])image.Values.Clone();
        var thickest = (int)(ThickestInches * dpi);
        var across = EraseRuns(image, values, image.Height, image.Width, 1, image.Width, _ => (int)(ShortestInches * dpi), thickest);
        var down = EraseRuns(image, values, image.Width, image.Height, image.Width, 1, between => (int)((between ? ShortestBetweenInches : ShortestDownInches) * dpi), thickest);
        isGrid = across >= FewestOfGrid && down >= FewestOfGrid;
        return image with { Values = values };
    }

    /// <param name="along">Distance in the buffer between neighbours of one line.</param>
    /// <param name="across">Distance between neighbouring lines.</param>
    /// <param name="shortest">The least length, by whether both ends are rules that were taken out before.</param>
    /// <returns>How many runs, one for each line of pixels.</returns>
    private static int EraseRuns(GrayImage image, byte[] values, int lines, int length, int along, int across, Func<bool, int> shortest, int thickest)
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
                if (end > i && end - i >= shortest(WasErased(start + (i * along)) && WasErased(start + ((end - 1) * along)))
                    && EraseRun(image, values, [.. Enumerable.Range(i, end - i).Select(k => start + (k * along))], across, thickest))
                    runs++;
                i = end + 1;
            }
        }

        return runs;

        bool WasErased(int at) => image.Values[at] < Edge && values[at] == 255;
    }

    /// <returns>Whether the run was thin anywhere, and so a rule.</returns>
    private static bool EraseRun(GrayImage image, byte[] values, int[] run, int across, int thickest)
    {
        var thick = Array.ConvertAll(run, at => Thickness(image, at, across) > thickest);
        var isRule = false;
        for (var i = 0; i < run.Length;)
        {
            var end = i + 1;
            while (end < run.Length && thick[end] == thick[i])
                end++;
            if (!thick[i] && end - i >= SteadyFor * thickest)
            {
                isRule = true;
                EraseThin(image, values, run.AsSpan(i, end - i), across, thickest);
            }

            i = end;
        }

        return isRule && EraseCrossings(values, run, thick, thickest);
    }

    /// <summary>Where another rule crosses this one.</summary>
    private static bool EraseCrossings(byte[] values, int[] run, bool[] thick, int thickest)
    {
        for (int i = 0, end; i < run.Length; i = end)
        {
            for (end = i + 1; end < run.Length && thick[end] == thick[i];)
                end++;
            for (var crossing = i; crossing < end && thick[i] && end - i <= thickest; crossing++)
                values[run[crossing]] = 255;
        }

        return true;
    }

    private static void EraseThin(GrayImage image, byte[] values, ReadOnlySpan<int> stretch, int across, int thickest)
    {
        foreach (var at in stretch)
        {
            EraseAcross(image, values, at, across, thickest);
            EraseAcross(image, values, at - across, -across, thickest);
        }
    }

    /// <summary>A rule's whole thickness with its grey edge: a rule that was put straight wavers, and its edge would be read as dashes.</summary>
    private static void EraseAcross(GrayImage image, byte[] values, int at, int across, int thickest)
    {
        for (var i = 0; i < thickest && at >= 0 && at < image.Values.Length && image.Values[at] < Faint; i++, at += across)
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
