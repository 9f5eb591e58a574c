using Croydon.Papers.Text;

namespace Croydon.Papers.Tests.Text;

public sealed class MarkersTests
{
    [Theory]
    [InlineData("1. Apologies for Absence", "1.", "Apologies for Absence")]
    [InlineData("1.1 Following the publication", "1.1", "Following the publication")]
    [InlineData("2.2.1. Practice", "2.2.1.", "Practice")]
    [InlineData("4/18 Children's Improvement Plan", "4/18", "Children's Improvement Plan")]
    [InlineData("ii) Note the priority indicators", "ii)", "Note the priority indicators")]
    [InlineData("(a) the report be noted", "(a)", "the report be noted")]
    [InlineData("• Regular auditing of cases", "•", "Regular auditing of cases")]
    [InlineData(" - Risk/issue: demand", "-", "Risk/issue: demand")]
    [InlineData("18 June 2019", null, "18 June 2019")]
    [InlineData("2.5 years", null, "2.5 years")]
    [InlineData("Councillor Robert Ward", null, "Councillor Robert Ward")]
    public void Split_LineOfAPaper_GivesMarkerAndText(string line, string? marker, string text) =>
        Assert.Equal((marker, text), Markers.Split(line));
}
