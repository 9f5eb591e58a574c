using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Pdf;

namespace Croydon.Papers.Tests.Reading.Pdf;

public sealed class PdfInfoTests
{
    private const string Printed = """
        Title:           Winter  rota
        JavaScript:      no
        Pages:           3
        Page    1 size:  595 x 842 pts (A4)
        Page    1 rot:   0
        Page    2 size:  575 x 812 pts
        Page    2 rot:   90
        Page    1 MediaBox:      0.00     0.00   595.00   842.00
        Page    1 CropBox:      10.00    30.00   590.00   822.00
        Page    2 MediaBox:      0.00     0.00   595.00   842.00
        Page    2 CropBox:      10.00    30.00   585.00   842.00
        """;

    private static readonly PdfInfo Info = PdfInfo.Read(Encoding.UTF8.GetBytes(Printed));

    [Fact]
    public void Metadata_IsWithoutStraySpaces() => Assert.Equal(("Winter rota", 3), (Info.Metadata.Title, Info.Pages));

    [Fact]
    public void Turned_PageTurnedByAQuarter_HasTheSizeOfItsView()
    {
        var page = Info.Turned(new Page(2, 595, 842, []));

        Assert.Equal((842, 595), (page.Width, page.Height));
    }

    [Theory]
    [InlineData(1, 595, 842)]
    [InlineData(2, 842, 595)]
    [InlineData(9, 595, 842)]
    public void Turned_UprightPage_OneAlreadyTurnedOrOneUnknown_StaysAsItIs(int number, double width, double height)
    {
        var page = Info.Turned(new Page(number, width, height, []));

        Assert.Equal((width, height), (page.Width, page.Height));
    }

    [Fact]
    public void CropOf_CountsFromTheTopLeftOfThePageAsShown()
    {
        Assert.Equal(new Box(10, 20, 590, 812), Info.CropOf(1));
        Assert.Equal(new Box(30, 10, 842, 585), Info.CropOf(2));
        Assert.Null(Info.CropOf(3));
    }
}
