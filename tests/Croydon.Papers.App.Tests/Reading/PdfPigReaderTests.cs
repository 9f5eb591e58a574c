using Croydon.Papers.App.Shell;
using Croydon.Papers.Documents;
using Croydon.Papers.PdfPig;
using Croydon.Papers.Reading;

namespace Croydon.Papers.App.Tests.Reading;

public sealed class PdfPigReaderTests : PdfReaderContract
{
    protected override IPaperReader Reader { get; } = new PdfPigReader(Engines.OwnCommand(PdfPigChild.Command));

    [Fact]
    public async Task Read_ChildThatCannotStart_IsReadByPoppler()
    {
        var reader = new PdfPigReader(["false"]);

        var read = await reader.ReadAsync(PaperSource.Of("a.pdf", MinimalPdf.Of("BT /F1 10 Tf 100 700 Td (The quarry) Tj ET")), CancellationToken.None);

        Assert.Equal(["The", "quarry"], read.Pages[0].Words.Select(w => w.Text));
        Assert.Contains("poppler did", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("e\uFB03cient", "efficient")]
    [InlineData("\uFB01ve", "five")]
    [InlineData("Caf\u00E9", "Caf\u00E9")]
    public void Ligatures_Joined_AreTakenApart(string joined, string expected) =>
        Assert.Equal(expected, Ligatures.Apart(joined));
}
