using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Pdf;

namespace Croydon.Papers.Tests.Reading.Pdf;

public sealed class PopplerXmlTests
{
    [Theory]
    [InlineData(841, 595, 842, 595)]
    [InlineData(595, 841, 595, 842)]
    public void AsShown_PageTurnedByAQuarter_HasTheSizeOfItsView(int width, int height, double shownWidth, double shownHeight)
    {
        var xml = PopplerXml.Read(Encoding.UTF8.GetBytes($"<page number=\"1\" position=\"absolute\" top=\"0\" left=\"0\" height=\"{height}\" width=\"{width}\">"));

        var page = xml.Turned(new Page(1, 595, 842, []));

        Assert.Equal((shownWidth, shownHeight), (page.Width, page.Height));
    }
}
