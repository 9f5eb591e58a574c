using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Pdf.Trace;

namespace Croydon.Papers.Tests.Reading.Pdf.Trace;

public sealed class TracedWordsTests
{
    [Fact]
    public void Take_SpaceBetweenLetters_EndsTheWord() =>
        Assert.Equal(["at", "it"], Texts(Letter("a", 10), Letter("t", 15), Letter(" ", 20), Letter("i", 25), Letter("t", 30)));

    [Theory]
    [InlineData(0.6, new[] { "at" })]
    [InlineData(0.8, new[] { "a", "t" })]
    public void Take_Gap_EndsTheWordWhereItIsWide(double gap, string[] expected) =>
        Assert.Equal(expected, Texts(Letter("a", 10), Letter("t", 15 + gap)));

    [Fact]
    public void Take_LetterOfAnotherLine_IsAnotherWord() =>
        Assert.Equal(["a", "t"], Texts(Letter("a", 10), Letter("t", 15, y: 54)));

    [Theory]
    [InlineData("&amp;", "&")]
    [InlineData("&lt;", "<")]
    [InlineData("&gt;", ">")]
    [InlineData("&quot;", "\"")]
    [InlineData("&apos;", "'")]
    [InlineData("&#x2019;", "\u2019")]
    [InlineData("&#38;", "&")]
    [InlineData("&#xD800;", "\uFFFD")]
    [InlineData("\u2013", "\u2013")]
    public void Take_Character_IsAsItWasWritten(string printed, string expected) =>
        Assert.Equal([expected], Texts(Letter(printed, 10)));

    [Theory]
    [InlineData("N", "N")]
    [InlineData("O", "n")]
    [InlineData("eng", "n")]
    [InlineData("23", "n")]
    public void Take_SmallLetterDrawnAsACapital_IsACapital(string glyph, string expected) =>
        Assert.Equal([expected], Texts(Letter("n", 10).Replace("glyph=\"1\"", $"glyph=\"{glyph}\"", StringComparison.Ordinal)));

    [Theory]
    [InlineData("f_i", "fig")]
    [InlineData("f_f_i", "ffig")]
    [InlineData("f_4", "fg")]
    [InlineData("T_h", "fg")]
    public void Take_LigatureToldByItsFirstLetter_IsWhatItsGlyphIsNamed(string glyph, string expected) =>
        Assert.Equal([expected], Texts(Letter("f", 10).Replace("glyph=\"1\"", $"glyph=\"{glyph}\"", StringComparison.Ordinal), Letter("g", 15)));

    [Fact]
    public void Take_LigatureNamedAndTold_IsReadOnce() =>
        Assert.Equal(["The"], Texts("<g unicode=\"T\" glyph=\"T_h\" x=\"10\" y=\"50\" adv=\".5\"/>", "<g unicode=\"h\" x=\"10\" y=\"50\" adv=\"0\"/>", Letter("e", 15)));

    [Fact]
    public void Take_LigatureInOneCharacter_StaysAsThePaperHasIt() =>
        Assert.Equal(["o\uFB03ce"], Texts(Letter("o", 10), Letter("\uFB03", 15), Letter("c", 20), Letter("e", 25)));

    [Fact]
    public void Take_LigatureOfTwoCharacters_IsOneWord() =>
        Assert.Equal(["five"], Texts(Letter("f", 10), "<g unicode=\"i\" x=\"10\" y=\"50\" adv=\"0\"/>", Letter("v", 15), Letter("e", 20)));

    [Fact]
    public void Take_WordDrawnAgainInItsPlace_IsOne() =>
        Assert.Equal(["a", "t"], Texts(Letter("a", 10), Letter(" ", 15), Letter("t", 20), Letter(" ", 25), Letter("a", 10.3)));

    [Fact]
    public void Take_EndlessWord_IsCut()
    {
        var words = Texts([.. Enumerable.Range(0, 2500).Select(i => Letter("a", 5 * i))]);

        Assert.Equal([1000, 1000, 500], words.Select(w => w.Length));
    }

    [Fact]
    public void IsUnclear_MoreWordsThanAPageHolds_LeavesThePageToAnother() =>
        Assert.True(PageOf("Arial", "10 0 0 -10", [.. Enumerable.Range(0, 100_001).SelectMany(i => new[] { Letter("a", 10 * i), Letter(" ", (10 * i) + 5) })]).IsUnclear);

    [Theory]
    [InlineData("ABCDEF+Calibri", 42.5, 52.5)]
    [InlineData("Tahoma-Bold", 40, 52.07)]
    [InlineData("Unheard Of", 40.95, 52.12)]
    public void Take_Box_IsAsTallAsItsFont(string font, double top, double bottom)
    {
        var box = Assert.Single(Words(font, "10 0 0 -10", Letter("a", 10), Letter("t", 15))).Box;

        Assert.Equal(new Box(10, top, 20, bottom), new Box(box.X0, Math.Round(box.Y0, 2), box.X1, Math.Round(box.Y1, 2)));
    }

    [Fact]
    public void Take_LettersSetUpwards_AreOneWordBesideTheirLine()
    {
        var word = Assert.Single(Words("Arial", "0 -10 -10 0", Letter("a", 30, 60), Letter("t", 30, 55)));

        Assert.Equal(("at", 50d, 60d), (word.Text, word.Box.Y0, word.Box.Y1));
        Assert.Equal((20.95, 32.12), (Math.Round(word.Box.X0, 2), Math.Round(word.Box.X1, 2)));
    }

    [Fact]
    public void IsUnclear_LettersThatFontsDoNotTell_LeaveThePageToAnother()
    {
        Assert.True(PageOf("Arial", "10 0 0 -10", Letter("a", 10), Letter("\uFFFD", 15)).IsUnclear);
        Assert.False(PageOf("Arial", "10 0 0 -10", Letter("a", 10), Letter("t", 15)).IsUnclear);
    }

    /// <summary>Half as wide as its font of ten points is high.</summary>
    private static string Letter(string printed, double x, double y = 50) => FormattableString.Invariant($"<g unicode=\"{printed}\" glyph=\"1\" x=\"{x}\" y=\"{y}\" adv=\".5\"/>");

    private static IEnumerable<string> Texts(params string[] letters) => Words("Arial", "10 0 0 -10", letters).Select(w => w.Text);

    private static IReadOnlyList<Word> Words(string font, string turned, params string[] letters) => PageOf(font, turned, letters).Words;

    private static TracedPage PageOf(string font, string turned, params string[] letters)
    {
        var reader = new TraceReader();
        reader.Take(Encoding.UTF8.GetBytes($"""
            <page mediabox="0 0 100 100">
            <fill_text colorspace="DeviceGray" color="0" transform="1 0 0 1 0 0">
            <span font="{font}" wmode="0" bidi="0" trm="{turned}">
            {string.Join('\n', letters)}
            </span>
            </fill_text>
            </page>

            """));
        return Assert.Single(reader.Pages);
    }
}
