using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Tests.Items.Kpis;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("Apr-", "17", "Apr-17")]
    [InlineData("Tota", "l", "Total")]
    [InlineData("Caseload per worker -", "Assessment", "Caseload per worker - Assessment")]
    [InlineData("Visits within", "four weeks", "Visits within four weeks")]
    public void Of_CellOfTwoLines_HealsOnlyBrokenWords(string first, string second, string text) =>
        Assert.Equal(text, CellText.Of(new Cell($"{first} {second}") { Lines = [Line.OfFile(1, first), Line.OfFile(1, second)] }));
}
