using Croydon.Papers.Documents;

namespace Croydon.Papers.Reading.Pdf;

/// <summary>Makes whole the words that poppler's word list tears: ordinals with raised letters, and headings set with spaces between their letters.</summary>
internal static class TornWords
{
    private const int LeastSpacedLetters = 4;

    /// <summary>Letters of one spaced word stand no further apart than this share of their height.</summary>
    private const double WidestSpacing = 0.4;

    /// <summary>A raised ending touches its number, but for this share of the number's height.</summary>
    private const double Touching = 0.1;

    public static Page Mend(Page page)
    {
        var words = new List<Word>(page.Words.Count);
        for (var at = 0; at < page.Words.Count;)
        {
            var letters = SpacedFrom(page.Words, at);
            if (words.Count > 0 && IsRaisedEnding(words[^1], page.Words[at]))
                words[^1] = Join([words[^1], page.Words[at]]);
            else
                words.Add(letters > 1 ? Join([.. page.Words.Skip(at).Take(letters)]) : page.Words[at]);
            at += letters;
        }

        return words.Count == page.Words.Count ? page : page with { Words = words };
    }

    /// <summary>"13" and a small "th" that touches it.</summary>
    private static bool IsRaisedEnding(Word number, Word ending) =>
        ending.Text is "st" or "nd" or "rd" or "th"
        && char.IsAsciiDigit(number.Text[^1])
        && Math.Abs(ending.Box.X0 - number.Box.X1) < Touching * number.Box.Height
        && ending.Box.VerticalOverlap(number.Box) > ending.Box.Height / 2;

    /// <summary>How many letters of "A G E N D A" stand from here; 1 where it is no such word. A to D in their order are names of things.</summary>
    private static int SpacedFrom(IReadOnlyList<Word> words, int at)
    {
        var end = at + 1;
        while (end < words.Count && IsLetter(words[end - 1]) && IsLetter(words[end]) && Follows(words[end - 1].Box, words[end].Box))
            end++;
        var inOrder = Enumerable.Range(at + 1, end - at - 1).All(i => words[i].Text[0] == words[i - 1].Text[0] + 1);
        return end - at >= LeastSpacedLetters && !inOrder ? end - at : 1;
    }

    private static bool IsLetter(Word word) => word.Text.Length == 1 && char.IsUpper(word.Text[0]);

    private static bool Follows(Box before, Box letter) =>
        Math.Abs(letter.Y0 - before.Y0) < 1 && Math.Abs(letter.Height - before.Height) < 1
        && letter.X0 - before.X1 > 0 && letter.X0 - before.X1 < WidestSpacing * letter.Height;

    private static Word Join(IReadOnlyList<Word> pieces) =>
        pieces[0] with
        {
            Text = string.Concat(pieces.Select(w => w.Text)),
            Box = Box.Around(pieces.Select(w => w.Box))!.Value,
            Bold = pieces.All(w => w.Bold),
        };
}
