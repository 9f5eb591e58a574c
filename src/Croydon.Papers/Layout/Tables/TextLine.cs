using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Tables;

/// <summary>A line of a page as phrases with gaps between.</summary>
/// <param name="Phrases">Left to right, at least one.</param>
internal sealed record TextLine(IReadOnlyList<Phrase> Phrases, Box Box)
{
    public bool IsSplit => Phrases.Count > 1;

    /// <summary>The gaps between phrases, left to right.</summary>
    public IEnumerable<(double From, double To)> Gaps => Phrases.Zip(Phrases.Skip(1), (a, b) => (a.Box.X1, b.Box.X0));

    /// <summary>All lines of the words, top to bottom; leaders ("......") count as gaps.</summary>
    public static IReadOnlyList<TextLine> Of(IEnumerable<Word> words) =>
        [.. Tables.Phrases.Lines(words)
            .Select(l => WithUnits([.. Tables.Phrases.Split(WithoutLeaders(l))]))
            .Where(p => p.Count > 0)
            .Select(p => new TextLine(p, Box.Around(p.Select(x => x.Box))!.Value))];

    /// <summary>Dots set one by one are leaders too, where a line has several.</summary>
    private static List<Word> WithoutLeaders(List<Word> line)
    {
        var dotted = line.Count(w => w.Text is "." or ",") > 2;
        return line.FindAll(w => !Tokens.IsLeader(w.Text) && !(dotted && w.Text is ("." or ",")));
    }

    /// <summary>A currency sign set at the edge of its column belongs to the figure after it, a per cent sign to the one before.</summary>
    private static List<Phrase> WithUnits(List<Phrase> phrases)
    {
        for (var i = phrases.Count - 1; i > 0; i--)
        {
            if (!(Tokens.IsCurrency(phrases[i - 1].Text) && Tokens.IsValue(phrases[i].Text)) && !(phrases[i].Text is "%" or ")" && Tokens.IsValue(phrases[i - 1].Text)))
                continue;
            phrases[i - 1] = new Phrase([.. phrases[i - 1].Words, .. phrases[i].Words], phrases[i - 1].Box.Union(phrases[i].Box));
            phrases.RemoveAt(i);
        }

        return phrases;
    }

    /// <summary>Whether a white strip of at least <paramref name="width"/> runs through gaps of both.</summary>
    public bool SharesGap(TextLine other, double width) =>
        Gaps.Any(g => other.Gaps.Any(o => Math.Min(g.To, o.To) - Math.Max(g.From, o.From) >= width));
}
