using Croydon.Papers.Documents;

namespace Croydon.Papers.History.Duplicates;

/// <summary>Words that only one of two papers has, with their place in it.</summary>
public sealed record PaperDifference(string Words, Citation Source);

/// <summary>Says what differs between two papers that are nearly the same.</summary>
public static class PaperDifferences
{
    private const int FewestWords = 2;
    private const int Bridge = 2;

    /// <summary>Runs of words of <paramref name="paper"/> that no run of five words shares with <paramref name="other"/>, in order; mark-up and layout make no difference.</summary>
    public static IReadOnlyList<PaperDifference> OnlyIn(Paper paper, Paper other)
    {
        var known = Shingles.Of(WordsOf(other).ConvertAll(w => w.Word)).ToHashSet();
        var words = WordsOf(paper);
        var shared = new bool[words.Count];
        var shingles = Shingles.Of(words.ConvertAll(w => w.Word));
        for (var i = 0; i < shingles.Count; i++)
        {
            if (known.Contains(shingles[i]))
                Array.Fill(shared, true, i, Shingles.Words);
        }

        return [.. Runs(words, shared).Where(r => r.Count >= FewestWords).Select(r => DifferenceOf(paper, words, r))];
    }

    private static List<(string Word, int Block)> WordsOf(Paper paper) =>
        [.. paper.Blocks.SelectMany((b, i) => Likeness.Words(b.FullText).Select(w => (w, i)))];

    /// <summary>Runs within one block; a shared word or two between does not part them.</summary>
    private static IEnumerable<(int Start, int Count)> Runs(List<(string Word, int Block)> words, bool[] shared)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (shared[i])
                continue;
            var end = i + 1;
            for (var next = end; next < words.Count && next <= end + Bridge && words[next].Block == words[i].Block; next++)
            {
                if (!shared[next])
                    end = next + 1;
            }

            yield return (i, end - i);
            i = end - 1;
        }
    }

    private static PaperDifference DifferenceOf(Paper paper, List<(string Word, int Block)> words, (int Start, int Count) run)
    {
        var block = paper.Blocks[words[run.Start].Block];
        return new PaperDifference(string.Join(' ', words.GetRange(run.Start, run.Count).Select(w => w.Word)), paper.Whole(block));
    }
}
