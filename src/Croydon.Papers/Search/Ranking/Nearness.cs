namespace Croydon.Papers.Search.Ranking;

/// <summary>
/// How near the words of a query stand to each other: Tao and Zhai, "An exploration of proximity measures in information
/// retrieval" (SIGIR 2007), with the shortest window that holds all.
/// </summary>
internal static class Nearness
{
    /// <summary>1 where all words stand side by side, towards 0 the wider they are spread; 0 where there are less than two.</summary>
    /// <param name="places">Sorted places of each word that is there.</param>
    /// <param name="wanted">How many words the query has.</param>
    public static double Of(IReadOnlyList<IReadOnlyList<int>> places, int wanted)
    {
        if (places.Count < 2)
            return 0;
        var spare = ShortestWindow(places) - places.Count;
        return (double)places.Count / wanted / (1 + (Math.Max(0, spare) / (2.0 * places.Count)));
    }

    private static int ShortestWindow(IReadOnlyList<IReadOnlyList<int>> places)
    {
        var at = new int[places.Count];
        var best = int.MaxValue;
        while (true)
        {
            var (low, lowest, highest) = (0, int.MaxValue, int.MinValue);
            for (var i = 0; i < at.Length; i++)
            {
                var place = places[i][at[i]];
                if (place < lowest)
                    (low, lowest) = (i, place);
                highest = Math.Max(highest, place);
            }

            best = Math.Min(best, highest - lowest + 1);
            if (++at[low] >= places[low].Count)
                return best;
        }
    }
}
