using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Pdf;

namespace Croydon.Papers.Tests.Reading.Pdf;

public sealed class BoldWordsTests
{
    private static readonly Page Page = new(1, 595, 842, [At("Lead", 50), At("officer", 80), At("Note:", 200)]);

    [Fact]
    public void Mark_WordsWhoseLettersAreBold_AreMarked()
    {
        var marked = BoldWords.Mark(Page, [(52, 106), (57, 106), (62, 106), (67, 106), (201, 106), (206, 106), (211, 106)]);

        Assert.Equal(["Lead", "Note:"], marked.Words.Where(w => w.Bold).Select(w => w.Text));
    }

    [Fact]
    public void Mark_OneBoldInitial_IsNotEnough() =>
        Assert.DoesNotContain(BoldWords.Mark(Page, [(81, 106), (300, 500)]).Words, w => w.Bold);

    private static Word At(string text, double x) => new(text, new Box(x, 100, x + 20, 112));
}
