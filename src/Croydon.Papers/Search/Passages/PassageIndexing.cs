using Croydon.Papers.Documents;

namespace Croydon.Papers.Search.Passages;

/// <summary>A paper's passages with all their terms, ready for an index.</summary>
public static class PassageIndexing
{
    public static IReadOnlyList<Passage> Of(ExtractedPaper extracted)
    {
        var marks = new ItemMarks(extracted.Items);
        return [.. PassageMaker.Make(extracted.Paper).Select(p => p with { Terms = [.. TermsOf(p).Concat(marks.On(p)).Distinct()] })];
    }

    private static IEnumerable<string> TermsOf(Passage passage) => References.In(passage.Text).Concat(Sums.In(passage.Text)).Concat(DateTerms.In(passage.Text));

    /// <summary>The same for two renderings of one text: letters and digits only, case folded (FNV-1a, 64 bits).</summary>
    public static long Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in Tokens.Of(text).SelectMany(t => t))
            hash = unchecked((hash ^ c) * 1099511628211UL);
        return unchecked((long)hash);
    }
}
