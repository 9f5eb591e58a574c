using Croydon.Papers.Documents;
using Croydon.Papers.Reading;

namespace Croydon.Papers.Layout.Tables;

/// <summary>
/// Ruling lines from a rendered page: long straight changes of colour outside the letters, as in A. Nurminen,
/// "Algorithmic extraction of data in tables in PDF documents" (MSc thesis, Tampere University of Technology, 2013),
/// section 4.2. Edges serve for lines and for shaded fields alike, so that a table drawn with background colours only is found too.
/// </summary>
internal static class RuleFinder
{
    /// <summary>Least difference in one channel (0 to 255) that counts as an edge: light grey rules have about 30.</summary>
    private const int Contrast = 18;

    /// <summary>Gaps of dotted and dashed rules, in pixels.</summary>
    private const int Gap = 3;

    /// <summary>A photograph gives thousands of edges; beyond this they are no help.</summary>
    private const int Most = 6000;

    /// <param name="image">One pixel a point.</param>
    /// <param name="words">Of the same page: edges of letters are no rules.</param>
    public static PageRules Find(PageImage image, IReadOnlyList<Word> words)
    {
        var letters = Letters(image, words);
        var horizontal = new EdgeRuns(image.Height, Least: 10, LeastClear: 8);
        var vertical = new EdgeRuns(image.Width, Least: 7, LeastClear: 5);
        for (var y = 0; y < image.Height; y++)
            SweepRow(image, letters, y, horizontal, vertical);
        horizontal.Close();
        vertical.Close();
        if (horizontal.Found.Count + vertical.Found.Count > Most)
            return PageRules.None;
        return new PageRules(
            RuleMerger.Merge(horizontal.Found.Select(r => new Rule(r.At, r.From, r.To))),
            RuleMerger.Merge(vertical.Found.Select(r => new Rule(r.At, r.From, r.To))));
    }

    private static void SweepRow(PageImage image, bool[] letters, int y, EdgeRuns horizontal, EdgeRuns vertical)
    {
        int width = image.Width, at = y * width;
        var rgb = image.Rgb.AsSpan(at * 3, width * 3);
        var below = y + 1 < image.Height ? image.Rgb.AsSpan((at + width) * 3, width * 3) : [];
        if (below.Length > 0 && !rgb.SequenceEqual(below))
        {
            for (var x = 0; x < width; x++)
                horizontal.Step(y + 1, x, Differ(rgb, below, x * 3, x * 3), letters[at + x]);
            horizontal.End(y + 1);
        }

        for (var x = 0; x + 1 < width; x++)
            vertical.Step(x + 1, y, Differ(rgb, rgb, x * 3, (x * 3) + 3), letters[at + x] && letters[at + x + 1]);
    }

    private static bool Differ(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int i, int j) =>
        Math.Abs(a[i] - b[j]) > Contrast || Math.Abs(a[i + 1] - b[j + 1]) > Contrast || Math.Abs(a[i + 2] - b[j + 2]) > Contrast;

    /// <summary>Which pixels lie under a word, and one more to each side: a stem may stand at its very edge.</summary>
    private static bool[] Letters(PageImage image, IReadOnlyList<Word> words)
    {
        var letters = new bool[image.Width * image.Height];
        foreach (var box in words.Select(w => w.Box))
        {
            int left = Math.Max(0, (int)box.X0 - 1), right = Math.Min(image.Width, (int)Math.Ceiling(box.X1) + 1);
            int top = Math.Max(0, (int)box.Y0), bottom = Math.Min(image.Height, (int)Math.Ceiling(box.Y1));
            for (var y = top; y < bottom && right > left; y++)
                letters.AsSpan((y * image.Width) + left, right - left).Fill(true);
        }

        return letters;
    }

    /// <summary>Collects runs of edge pixels along many parallel tracks at once.</summary>
    /// <param name="Least">Shortest run, in pixels.</param>
    /// <param name="LeastClear">Fewest pixels of a run outside words; a run three times <paramref name="Least"/> needs none.</param>
    private sealed record EdgeRuns(int Tracks, int Least, int LeastClear)
    {
        private readonly (int Start, int Last, int Clear)[] _open = NewTracks(Tracks + 1);

        public List<(int At, int From, int To)> Found { get; } = [];

        /// <summary>Inside words only an unbroken edge goes on: the feet of letters have gaps, a rule has none.</summary>
        public void Step(int track, int along, bool edge, bool inWord)
        {
            ref var run = ref _open[track];
            if (edge)
            {
                if (run.Start < 0)
                    run = (along, along, 0);
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
            var length = run.Last - run.Start + 1;
            if (run.Start >= 0 && length >= Least && (run.Clear >= LeastClear || length >= 3 * Least))
                Found.Add((track, run.Start, run.Last + 1));
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
}
