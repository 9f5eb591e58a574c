namespace Croydon.Papers.Layout.Tables;

/// <summary>Collects runs of edge pixels along many parallel tracks at once.</summary>
/// <param name="Tracks">Rows of the page for horizontal runs, columns for vertical ones.</param>
/// <param name="Least">Shortest run, in pixels.</param>
/// <param name="LeastClear">Fewest pixels of a run outside words; a run three times <paramref name="Least"/> needs none.</param>
internal sealed record EdgeRuns(int Tracks, int Least, int LeastClear)
{
    /// <summary>Gaps of dotted and dashed rules, in pixels.</summary>
    private const int Gap = 3;

    private readonly (int Start, int Last, int Clear)[] _open = NewTracks(Tracks);

    public List<Rule> Found { get; } = [];

    /// <summary>How many tracks have a run that has not ended.</summary>
    public int Open { get; private set; }

    public bool IsOpen(int track) => _open[track].Start >= 0;

    /// <summary>Inside words only an unbroken edge goes on: the feet of letters have gaps, a rule has none.</summary>
    public void Step(int track, int along, bool edge, bool inWord)
    {
        ref var run = ref _open[track];
        if (edge)
        {
            if (run.Start < 0)
            {
                run = (along, along, 0);
                Open++;
            }

            run.Last = along;
            run.Clear += inWord ? 0 : 1;
        }
        else if (run.Start >= 0 && (inWord || along - run.Last > Gap))
        {
            End(track);
        }
    }

    public void End(int track)
    {
        ref var run = ref _open[track];
        if (run.Start < 0)
            return;
        var length = run.Last - run.Start + 1;
        Open--;
        if (length >= Least && (run.Clear >= LeastClear || length >= 3 * Least))
            Found.Add(new Rule(track, run.Start, run.Last + 1));
        run = (-1, -1, 0);
    }

    public void Close()
    {
        for (var track = 0; track < _open.Length; track++)
            End(track);
    }

    private static (int, int, int)[] NewTracks(int count)
    {
        var tracks = new (int, int, int)[count];
        Array.Fill(tracks, (-1, -1, 0));
        return tracks;
    }
}
