using Croydon.Papers.Documents;
using Croydon.Papers.Reading;

namespace Croydon.Papers.Tests.Reading;

public sealed class SheetsTests
{
    [Theory]
    [InlineData(595, 842, false)]
    [InlineData(2384, 3370, false)]
    [InlineData(14400, 14400, true)]
    [InlineData(2_000_000_000, 2_000_000_000, true)]
    public void IsTooLarge_OfASize_IsKnown(double width, double height, bool expected) =>
        Assert.Equal(expected, Sheets.IsTooLarge(new Page(1, width, height, [])));

    [Fact]
    public void Explain_OneLargePage_NamesItWithItsSize()
    {
        var problem = Sheets.Explain([new Page(1, 595, 842, []), new Page(2, 14400, 7200, [])])!;

        Assert.Equal(2, problem.Page);
        Assert.StartsWith("1 page is larger than two sheets of A0 (this one 200 by 100 inches)", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_PagesOfPaper_HaveNoProblem() => Assert.Null(Sheets.Explain([new Page(1, 595, 842, [])]));
}
