using Croydon.Papers.Layout.Tables;

namespace Croydon.Papers.Tests.Layout.Tables;

public sealed class PhrasesTests
{
    /// <summary>A cell of one line centred beside one of two, as office programs set them: it overlaps both lines.</summary>
    [Fact]
    public void Lines_CellCentredBesideTwoLines_DoesNotChainThem()
    {
        var words = new PageBuilder().At(50, 100, "agreed in").At(200, 106, "Clerk").At(50, 112, "principle").Page.Words;

        Assert.Equal(["agreed in Clerk", "principle"], Phrases.Lines(words).Select(l => string.Join(' ', l.Select(w => w.Text))));
    }
}
