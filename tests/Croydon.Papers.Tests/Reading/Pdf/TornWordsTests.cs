using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Pdf;

namespace Croydon.Papers.Tests.Reading.Pdf;

public sealed class TornWordsTests
{
    [Fact]
    public void Mend_RaisedEnding_JoinsItsNumber() =>
        Assert.Equal(["On", "13th", "May"], Mended(At("On", 20, 32), At("13", 36, 48), new Word("th", new Box(48, 99, 54, 107)), At("May", 58, 80)));

    [Fact]
    public void Mend_EndingThatStandsApart_IsLeft() =>
        Assert.Equal(["13", "th"], Mended(At("13", 36, 48), At("th", 56, 66)));

    [Fact]
    public void Mend_SpacedHeading_BecomesOneWord() =>
        Assert.Equal(["REPORT", "of", "May"], Mended([.. "REPORT".Select((c, i) => At(c.ToString(), 20 + (12 * i), 28 + (12 * i))), At("of", 100, 110), At("May", 114, 130)]));

    [Fact]
    public void Mend_LettersInAlphabeticalOrder_AreNames() =>
        Assert.Equal(["A", "B", "C", "D"], Mended([.. "ABCD".Select((c, i) => At(c.ToString(), 20 + (12 * i), 28 + (12 * i)))]));

    [Fact]
    public void Mend_LettersInColumns_AreLeft() =>
        Assert.Equal(["R", "A", "G", "B"], Mended([.. "RAGB".Select((c, i) => At(c.ToString(), 20 + (40 * i), 28 + (40 * i)))]));

    private static IEnumerable<string> Mended(params Word[] words) => TornWords.Mend(new Page(1, 595, 842, words)).Words.Select(w => w.Text);

    private static Word At(string text, double from, double to) => new(text, new Box(from, 100, to, 112));
}
