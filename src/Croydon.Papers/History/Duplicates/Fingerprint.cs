using Croydon.Papers.Documents;

namespace Croydon.Papers.History.Duplicates;

/// <summary>What is kept of a paper to find others with the same words.</summary>
/// <param name="Shingles">How many different runs of five words it has.</param>
/// <param name="Minima">MinHash: for each of 256 orders of all numbers the first that the paper has; their agreement estimates resemblance (Broder 1997). Empty for a paper of fewer than five words.</param>
/// <param name="Sample">Its shingles that 16 divides, in order: their overlap estimates containment also where one paper is far longer (Broder 1997, section 3).</param>
public sealed record Fingerprint(int Shingles, IReadOnlyList<uint> Minima, IReadOnlyList<ulong> Sample)
{
    /// <summary>Rises where the same paper would get another fingerprint.</summary>
    public const int Version = 1;

    private const int Orders = 256;
    private const ulong SampleDivisor = 16;

    /// <summary>Of all text, tables included, whatever the format: mark-up and layout make no difference.</summary>
    public static Fingerprint Of(Paper paper) => Of(paper.Blocks.SelectMany(b => Likeness.Words(b.FullText)).ToList());

    public static Fingerprint Of(IReadOnlyList<string> words)
    {
        var shingles = Duplicates.Shingles.Of(words).ToHashSet();
        var minima = new uint[shingles.Count == 0 ? 0 : Orders];
        Array.Fill(minima, uint.MaxValue);
        foreach (var shingle in shingles)
        {
            for (var order = 0; order < minima.Length; order++)
                minima[order] = Math.Min(minima[order], (uint)(Duplicates.Shingles.Mix(shingle + (ulong)order * 0xD1342543DE82EF95) >> 32));
        }

        return new Fingerprint(shingles.Count, minima, [.. shingles.Where(s => s % SampleDivisor == 0).Order()]);
    }

    /// <summary>Share of all shingles of both that both have, 0 to 1; give or take 0.03.</summary>
    public double Resemblance(Fingerprint other) =>
        Minima.Count == 0 || other.Minima.Count == 0 ? 0 : (double)Minima.Zip(other.Minima).Count(m => m.First == m.Second) / Minima.Count;

    /// <summary>Share of this paper's shingles that <paramref name="other"/> has, 0 to 1.</summary>
    public double ContainedIn(Fingerprint other)
    {
        if (Sample.Count == 0)
            return 0;
        var theirs = other.Sample.ToHashSet();
        return (double)Sample.Count(theirs.Contains) / Sample.Count;
    }
}
