namespace Croydon.Papers.Storage.Sqlite.Search;

/// <summary>
/// Parts of the index of about equal size, the newest first. Where finding all hits would mean to go through more of the
/// index than a user waits for, only the newest parts are looked through, and the answer says so. What decides is how
/// often the words stand in the index and not the clock: the same question gets the same answer on a busy machine.
/// </summary>
internal static class Windows
{
    private const int Parts = 16;

    /// <param name="range">Of ids, inclusive.</param>
    /// <param name="work">Places of words that the whole index would take.</param>
    /// <param name="most">How many may be gone through.</param>
    /// <returns>Ranges of ids that together cover <paramref name="range"/>, and how many of them are to be looked through.</returns>
    public static (IReadOnlyList<(long Low, long High)> Ranges, int Most) Of(IndexMemory memory, (long Low, long High) range, long work, long most)
    {
        if (work <= most)
            return ([range], 1);
        var size = Math.Max(1, memory.Passages / Parts);
        var (ranges, high, held) = (new List<(long, long)>(), range.High, 0L);
        foreach (var paper in memory.Papers.Where(p => p.First <= range.High && p.Last >= range.Low))
        {
            held += paper.Last - paper.First + 1;
            if (held < size)
                continue;
            ranges.Add((Math.Max(range.Low, paper.First), high));
            (high, held) = (paper.First - 1, 0);
        }

        if (high >= range.Low)
            ranges.Add((range.Low, high));
        return (ranges, Math.Max(1, (int)(Parts * most / work)));
    }
}
