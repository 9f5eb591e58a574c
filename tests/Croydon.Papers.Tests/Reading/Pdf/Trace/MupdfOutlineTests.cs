using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Pdf.Trace;

namespace Croydon.Papers.Tests.Reading.Pdf.Trace;

public sealed class MupdfOutlineTests
{
    [Fact]
    public void Read_Entries_GiveTitlesLevelsAndPages() =>
        Assert.Equal(
            [new OutlineEntry("3 | Quarry", 1, 5), new OutlineEntry("3a | Staff & \"pay\"", 2, 7), new OutlineEntry("9. Papers", 1, null)],
            MupdfOutline.Read("+\t\"3 | Quarry\"\t#page=5&zoom=100,72,29.3\n|\t\t\"3a | Staff & \\\"pay\\\"\"\t#page=7&view=Fit\n|\t\"9.\\tPapers\"\t(null)\n"));

    [Fact]
    public void Read_Nothing_IsNoOutline() =>
        Assert.Equal([], MupdfOutline.Read(""));

    [Fact]
    public void Read_EntryThatLeadsToAName_IsLeftToAnother() =>
        Assert.Null(MupdfOutline.Read("|\t\"Quarry\"\t#page=5\n|\t\"Pay\"\t#nameddest=pay\n"));
}
