using Croydon.Papers.Text;

namespace Croydon.Papers.Tests.Text;

public sealed class FurnishingsTests
{
    [Theory]
    [InlineData("Agenda Item 5", "5")]
    [InlineData("AGENDA ITEM NO. 12a", "12a")]
    [InlineData("Agenda Item 5 was deferred", null)]
    public void AgendaItem_Stamp_GivesItsNumber(string line, string? expected) => Assert.Equal(expected, Furnishings.AgendaItem(line));

    [Theory]
    [InlineData("This page is intentionally left blank", true)]
    [InlineData("This page is intentionally left blank This page is intentionally left blank", true)]
    [InlineData("Page intentionally blank", true)]
    [InlineData("This page is left to the chair", false)]
    public void IsBlankPageNotice_Forms_AreKnown(string text, bool expected) => Assert.Equal(expected, Furnishings.IsBlankPageNotice(text));

    [Theory]
    [InlineData("....60", true)]
    [InlineData("Apr-17", true)]
    [InlineData("O 30/01/2018", true)]
    [InlineData("Ward 7", false)]
    public void IsAxisLabel_ChartRemains_AreKnown(string text, bool expected) => Assert.Equal(expected, Furnishings.IsAxisLabel(text));
}
