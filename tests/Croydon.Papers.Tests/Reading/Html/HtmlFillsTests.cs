using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Html;

namespace Croydon.Papers.Tests.Reading.Html;

public sealed class HtmlFillsTests
{
    [Theory]
    [InlineData("<td style='background-color: #92D050'>", "#92d050")]
    [InlineData("<td style='color:red; background:#f00;'>", "#ff0000")]
    [InlineData("<td style='background: rgb(255, 192, 0)'>", "#ffc000")]
    [InlineData("<td bgcolor='orange'>", "#ffa500")]
    [InlineData("<td class='late'>", "#c00000")]
    [InlineData("<td class='good'>", "#00b050")]
    [InlineData("<td style='background:#fff'>", null)]
    [InlineData("<td style='background: url(a.png)'>", null)]
    [InlineData("<td class='wide'>", null)]
    [InlineData("<td>", null)]
    public async Task ReadAsync_CellOfATable_HasTheColourThatFillsIt(string cell, string? fill)
    {
        var page = $"<!DOCTYPE html><html><head><style>.late, td.good{{background:#c00000}} td.good{{background:#00b050}} .wide th{{background:red}}</style></head><body><table><tr><td>Calls</td>{cell}80%</td></tr></table></body></html>";
        var read = await new HtmlReader().ReadAsync(PaperSource.Of("a.html", Encoding.UTF8.GetBytes(page)), CancellationToken.None);

        Assert.Equal(fill, read.Blocks[0].Table!.Rows[0].Cells[1]!.Fill);
    }
}
