using Croydon.Papers.Documents;
using Croydon.Papers.Items;

namespace Croydon.Papers.Tests.Items;

public sealed class ForcedBreaksTests
{
    [Theory]
    [InlineData(200, "• Patch in time • Train staff")]
    [InlineData(75, "Patch in time Train staff")]
    public void Marked_LineThatEndsBeforeItMust_EndsAnItem(double width, string text) =>
        Assert.Equal(text, ForcedBreaks.Marked(Of(width, "Patch in time", "Train staff")));

    [Fact]
    public void Marked_LineThatGoesOnInSmallLetters_EndsNone() =>
        Assert.Equal("Patch in time and train staff", ForcedBreaks.Marked(Of(200, "Patch in time", "and train staff")));

    private static Cell Of(double width, params string[] lines) => new(string.Join(' ', lines))
    {
        Box = new Box(0, 0, width, 40),
        Lines = [.. lines.Select((l, i) => Line.OfPage(1, Words(l, 10 * i)))],
    };

    private static List<Word> Words(string line, double top)
    {
        var words = new List<Word>();
        var at = 2.0;
        foreach (var word in line.Split(' '))
        {
            words.Add(new Word(word, new Box(at, top, at + (5 * word.Length), top + 8)));
            at += 5 * (word.Length + 1);
        }

        return words;
    }
}
