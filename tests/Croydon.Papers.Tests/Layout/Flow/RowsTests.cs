using Croydon.Papers.Documents;
using Croydon.Papers.Layout.Flow;

namespace Croydon.Papers.Tests.Layout.Flow;

public sealed class RowsTests
{
    [Fact]
    public void Of_WordsOnOneBaseLine_AreARow() =>
        Assert.Equal(["Item 5", "Notes"], Show(At("5", 80, 100), At("Item", 50, 100), At("Notes", 50, 115)));

    [Fact]
    public void Of_NumberCentredBesideTwoLines_GoesWithTheUpper() =>
        Assert.Equal(["3. Minutes 8", "Confirm"], Show(At("3.", 30, 106.4), At("Minutes", 50, 100), At("Confirm", 50, 112.8), At("8", 300, 106.4)));

    [Fact]
    public void Of_WordCentredBesideTwoLines_StaysByItself() =>
        Assert.Equal(["Leadership", "Good", "governance"], Show(At("Leadership", 50, 100), At("governance", 50, 112.8), At("Good", 300, 106.4)));

    [Fact]
    public void Of_NextNumberOfAList_IsARowOfItsOwn() =>
        Assert.Equal(["1. First", "2. Second"], Show(At("1.", 30, 100), At("First", 50, 100), At("2.", 30, 112.5), At("Second", 50, 112.5)));

    private static IEnumerable<string> Show(params Word[] words) => Rows.Of(words).Select(r => string.Join(' ', r.Select(w => w.Text)));

    private static Word At(string text, double x, double y) => new(text, new Box(x, y, x + (text.Length * 6), y + 12));
}
