using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Tables;

/// <summary>Whether a page's words alone suggest a table: rendering costs more than reading, so prose is passed over.</summary>
internal static class Suspicion
{
    private const int LeastLines = 2;

    /// <summary>Least gap, in heights of the line.</summary>
    private const double Gap = 1;

    /// <summary>One gap so wide is enough, in heights of the line: the header of a table whose cells are prose.</summary>
    private const double WideGap = 3;

    public static bool LooksTabular(IReadOnlyList<Word> words)
    {
        var lines = TextLine.Of(words);
        return lines.Count(l => HasGap(l, Gap)) >= LeastLines || lines.Any(l => HasGap(l, WideGap));
    }

    /// <summary>A gap, other than the one after the number or bullet of a paragraph.</summary>
    private static bool HasGap(TextLine line, double heights) =>
        line.Gaps.Skip(Tokens.IsParagraphMarker(line.Phrases[0].Text) ? 1 : 0).Any(g => g.To - g.From > heights * line.Box.Height);
}
