namespace Croydon.Papers.SearchBench;

/// <summary>
/// Words as council papers use them. Ranks follow the Zipf–Mandelbrot law (Mandelbrot 1953): the n-th word makes up about
/// 1/(n + 2.7) of all. The head are real words in the order in which such papers use them, so that "children" stands in
/// most passages; the tail is made of syllables. Set phrases come as phrases, since independent words hardly ever would.
/// </summary>
internal sealed class CouncilWords
{
    private const int Tail = 60_000;
    private const double Shift = 2.7;
    private const double PhraseShare = 0.03;

    private static readonly string[] Head = """
        the of and to in for a is that on with be are as by was at this will from have has been an or which it not their
        children council report service services committee members care plan work staff social people support year young
        performance board budget improvement health family education review local risk team need training practice
        officers progress needs cases action workers meeting council's number school schools quality data target cost
        access housing community public assessment partners agency delivery plans costs process areas months child
        safeguarding development learning placements families parents carers recruitment demand savings financial
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static readonly string[] Phrases =
    [
        "social work", "social workers", "improvement plan", "children in need", "child protection plan", "looked after children",
        "return home interviews", "care leavers", "early help", "foster carers", "supervision of staff", "scrutiny committee",
        "budget pressures", "agency staff", "quality of practice", "front door", "out of borough placements", "care proceedings",
        "missing from home", "personal education plan", "independent reviewing officers", "unaccompanied asylum seeking children",
    ];

    private readonly string[] _words;
    private readonly double[] _sums;

    public CouncilWords()
    {
        var random = new Random(7);
        _words = [.. Head, .. Enumerable.Range(0, Tail).Select(_ => Made(random))];
        _sums = new double[_words.Length];
        for (var i = 0; i < _words.Length; i++)
            _sums[i] = (i == 0 ? 0 : _sums[i - 1]) + (1 / (i + 1 + Shift));
    }

    /// <summary>A word or a set phrase; phrases too are the rarer the later they stand in their list.</summary>
    public string Next(Random random)
    {
        if (random.NextDouble() < PhraseShare)
            return Phrases[(int)(Phrases.Length * Math.Pow(random.NextDouble(), 3))];
        var at = Array.BinarySearch(_sums, random.NextDouble() * _sums[^1]);
        return _words[Math.Min(at < 0 ? ~at : at, _words.Length - 1)];
    }

    private static string Made(Random random)
    {
        const string consonants = "bcdfghklmnprstvw", vowels = "aeiou";
        var word = "" + consonants[random.Next(consonants.Length)];
        for (var syllables = random.Next(2, 5); syllables > 0; syllables--)
            word += $"{vowels[random.Next(vowels.Length)]}{consonants[random.Next(consonants.Length)]}";
        return word;
    }
}
