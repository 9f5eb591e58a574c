using Croydon.Papers.Documents;
using Croydon.Papers.Layout.Tables;

namespace Croydon.Papers.Tests.Layout.Tables;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("30/06/202", "4", "30/06/2024")]
    [InlineData("30/06/2", "024", "30/06/2024")]
    [InlineData("30/06/20", "24 members", "30/06/20 24 members")]
    [InlineData("30/06/2024", "4", "30/06/2024 4")]
    [InlineData("caseload of 202", "4", "caseload of 202 4")]
    public void Cell_DateBrokenInItsYear_IsMadeWhole(string first, string second, string whole)
    {
        Word[] words = [new(first, new Box(10, 10, 50, 18)), new(second, new Box(10, 20, 20, 28))];

        Assert.Equal(whole, CellText.Cell(1, words, new Area(0, 0, 1, 1), new Box(8, 8, 52, 30), null).Text);
    }
}
