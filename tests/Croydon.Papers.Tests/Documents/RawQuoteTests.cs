using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Layout;
using Croydon.Papers.Reading;
using Croydon.Papers.Reading.Html;

namespace Croydon.Papers.Tests.Documents;

public sealed class RawQuoteTests
{
    [Fact]
    public async Task Quote_OrdinalThatARecogniserBroke_IsAsThePageHasIt()
    {
        var words = "The visit of 10\" and 115t July ended.".Split(' ').Select((w, i) => new Word(w, new Box(60 + (50 * i), 100, 105 + (50 * i), 112)) { Confidence = 0.9 }).ToList();
        var (pages, blocks) = await PageLayout.LayOutAsync(new ReadResult("pdf") { Pages = [new Page(1, 595, 842, words) { Source = TextSource.Ocr }] }, default);
        var paper = new Paper(PaperSource.Of("a.pdf", []), "pdf", pages, blocks);

        Assert.Equal("The visit of 10th and 11th July ended.", blocks[0].Text);
        Assert.Equal("The visit of 10\" and 115t July ended.", paper.Whole(blocks[0]).Quote);
        Assert.Equal("10\" and 115t July", paper.Quote(blocks[0], "10th and 11th July").Quote);
        Assert.Equal("ended.", paper.Quote(blocks[0], "ended.").Quote);
    }

    [Fact]
    public async Task Quote_LettersOfOtherAlphabetsAndLigatures_AreAsThePaperHasThem()
    {
        var source = PaperSource.Of("a.html", Encoding.UTF8.GetBytes("<html><p>1.1 W\u03A4 2 is e\uFB03cient</p>"));
        var reading = await new HtmlReader().ReadAsync(source, default);

        var quote = new Paper(source, "html", [], reading.Blocks).Whole(reading.Blocks[0]).Quote;

        Assert.Equal("WT 2 is efficient", reading.Blocks[0].Text.Replace("1.1 ", "", StringComparison.Ordinal));
        Assert.Equal("1.1 W\u03A4 2 is e\uFB03cient", quote);
    }
}
