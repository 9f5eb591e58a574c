using Croydon.Papers.Ingestion.Harvest;

namespace Croydon.Papers.Tests.Ingestion.Harvest;

public sealed class HarvestNamesTests
{
    [Theory]
    [InlineData("Public reports pack", "/documents/g1/Pack.pdf", "scrutiny/2018-03-06/public-reports-pack-01234567.pdf")]
    [InlineData("../../etc/passwd", "/documents/g1/x.exe", "scrutiny/2018-03-06/etc-passwd-01234567.pdf")]
    [InlineData("\0/", "/mgConvert2PDF.aspx", "scrutiny/2018-03-06/paper-01234567.pdf")]
    public void FileOf_AnyTitle_StaysInTheFolder(string title, string path, string file) =>
        Assert.Equal(file, HarvestNames.FileOf(
            new ModernGovMeeting(1, "Scrutiny", new DateOnly(2018, 3, 6)), new ModernGovPaper(title, new Uri("https://democracy.example.gov.uk" + path)), "0123456789abcdef"));
}
