using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Tables;

/// <summary>Words of one line with no more than the space of a word between them.</summary>
internal sealed class Phrase(IReadOnlyList<Word> words, Box box)
{
    private string? _text;

    /// <summary>Left to right.</summary>
    public IReadOnlyList<Word> Words { get; } = words;

    public Box Box { get; } = box;

    /// <summary>Made only where it is asked for: most phrases are looked at by their places alone.</summary>
    public string Text => _text ??= Words.Count == 1 ? Words[0].Text : string.Join(' ', Words.Select(w => w.Text));
}

/// <summary>Groups words into lines and lines into phrases.</summary>
internal static class Phrases
{
    private const double SharedHeight = 0.5;

    /// <summary>A wider gap than this share of the word's height parts two phrases; a space takes about a quarter, stretched ones up to a half.</summary>
    private const double Space = 0.62;

    public static IEnumerable<Phrase> Of(IEnumerable<Word> words) => Lines(words).SelectMany(l => Split(l));

    /// <summary>Words whose heights overlap and of which none stands below another, top to bottom, each line from left to right.</summary>
    public static List<List<Word>> Lines(IEnumerable<Word> words)
    {
        var lines = new List<List<Word>>();
        foreach (var word in words.OrderBy(w => w.Box.CentreY))
        {
            if (lines.Count > 0 && lines[^1][^1].Box.VerticalOverlap(word.Box) >= SharedHeight * Math.Min(lines[^1][^1].Box.Height, word.Box.Height) && !lines[^1].Exists(w => StandsBelow(word.Box, w.Box)))
                lines[^1].Add(word);
            else
                lines.Add([word]);
        }

        foreach (var line in lines)
            line.Sort((a, b) => a.Box.X0.CompareTo(b.Box.X0));
        return lines;
    }

    /// <summary>Cells centred beside wrapped ones stand half-way between two lines: without this they would chain the lines into one.</summary>
    private static bool StandsBelow(Box word, Box other) =>
        word.HorizontalOverlap(other) > SharedHeight * Math.Min(word.Width, other.Width)
        && word.CentreY - other.CentreY > SharedHeight * Math.Min(word.Height, other.Height);

    /// <param name="space">Widest gap inside a phrase, in heights of its words.</param>
    public static IEnumerable<Phrase> Split(IReadOnlyList<Word> line, double space = Space)
    {
        var start = 0;
        for (var i = 1; i <= line.Count; i++)
        {
            if (i < line.Count && line[i].Box.X0 - line[i - 1].Box.X1 <= space * Math.Min(line[i].Box.Height, line[i - 1].Box.Height))
                continue;
            var words = line.Skip(start).Take(i - start).ToList();
            yield return new Phrase(words, Box.Around(words.Select(w => w.Box))!.Value);
            start = i;
        }
    }
}
