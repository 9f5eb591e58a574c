using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Tests.Items.Kpis;

public sealed class ShadingTests
{
    [Theory]
    [InlineData("#c00000", Rag.Red)]
    [InlineData("#ff0000", Rag.Red)]
    [InlineData("#ffc000", Rag.Amber)]
    [InlineData("#ffff00", Rag.Amber)]
    [InlineData("#92d050", Rag.Green)]
    [InlineData("#00b050", Rag.Green)]
    [InlineData("#00ff00", Rag.Green)]
    [InlineData("#d9e2f3", null)]
    [InlineData("#d9d9d9", null)]
    [InlineData("#1f3864", null)]
    [InlineData(null, null)]
    public void Shading_OfficeColours_AreKnownByHue(string? fill, Rag? rag) => Assert.Equal(rag, Shading.Of(fill));

    [Theory]
    [InlineData("#5a5a5a", null, null)]
    [InlineData("#5a5a5a", "#dde4f0", Rag.None)]
    [InlineData(null, "#dcdcdc", Rag.None)]
    [InlineData("#ffc000", "#dcdcdc", Rag.Amber)]
    public void OfRatingCell_GreyFieldInATableWithoutColour_IsUnknown(string? fill, string? header, Rag? rag)
    {
        var cell = new Cell("") { Fill = fill };
        var table = new Table([new TableRow([new Cell("RAG") { Fill = header ?? "#dcdcdc" }]), new TableRow([cell])]);

        Assert.Equal(rag, Shading.OfRatingCell(cell, table));
    }
}
