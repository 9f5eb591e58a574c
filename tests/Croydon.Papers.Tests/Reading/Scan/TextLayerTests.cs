using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Scan;

namespace Croydon.Papers.Tests.Reading.Scan;

public sealed class TextLayerTests
{
    private const string Prose = "The committee asked the operator to publish its timetable before the summer so that every village on the northern route would know when the last bus leaves the station, and the officer agreed to return with an answer at the next meeting of the panel in the town hall.";

    [Fact]
    public void IsGarbage_Prose_IsNot() => Assert.False(TextLayer.IsGarbage(PageOf(Prose)));

    [Fact]
    public void IsGarbage_ShiftedLetters_Is() =>
        Assert.True(TextLayer.IsGarbage(PageOf(new string([.. Prose.Select(c => char.IsAsciiLetterLower(c) ? (char)('a' + ((c - 'a' + 7) % 26)) : c)]))));

    [Fact]
    public void IsGarbage_PrivateUseCharacters_Is() =>
        Assert.True(TextLayer.IsGarbage(PageOf(new string([.. Prose.Select(c => c == ' ' ? c : (char)(0xE000 + c))]))));

    [Fact]
    public void IsGarbage_TableOfFigures_IsNot() =>
        Assert.False(TextLayer.IsGarbage(PageOf(string.Join(' ', Enumerable.Range(1000, 300)))));

    [Fact]
    public void IsThin_StampOnly_Is() => Assert.True(TextLayer.IsThin(PageOf("Page 29 Agenda Item 5")));

    [Fact]
    public void Words_OfTesseract_GetTheUsualHeightAndConfidence()
    {
        const string tsv = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
            + "4\t1\t1\t1\t1\t0\t100\t200\t400\t50\t-1\t\n5\t1\t1\t1\t1\t1\t100\t210\t80\t30\t96.5\tnow\n5\t1\t1\t1\t1\t2\t200\t200\t80\t50\t90\tLight\n";

        var words = TesseractTsv.Words(System.Text.Encoding.UTF8.GetBytes(tsv), 0.24);

        Assert.Equal(["now", "Light"], words.Select(w => w.Text));
        Assert.Equal(12, words[0].Box.Height, 3);
        Assert.Equal(0.965, words[0].Confidence, 3);
    }

    private static Page PageOf(string text) =>
        new(1, 595, 842, [.. text.Split(' ').Select((w, i) => new Word(w, new Box(50 + (i % 10 * 50), 50 + (i / 10 * 14), 90 + (i % 10 * 50), 62 + (i / 10 * 14))))]);
}
