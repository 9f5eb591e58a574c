using Croydon.Papers.Text;

namespace Croydon.Papers.Tests.Text;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("**1. Apologies for absence**", "1. Apologies for absence")]
    [InlineData("<b>Children, Families &amp; Education</b>", "Children, Families & Education")]
    [InlineData("[the agenda](http://example.org/a)", "the agenda")]
    [InlineData("<10% of Cohort", "<10% of Cohort")]
    [InlineData("Percentage of CIN* for whom", "Percentage of CIN* for whom")]
    [InlineData("*slanted* and plain", "slanted and plain")]
    public void Strip_LineWithMarkup_GivesShownText(string line, string shown) =>
        Assert.Equal(shown, Markup.Strip(line));

    [Theory]
    [InlineData("**Contact Officer:**", true)]
    [InlineData("**Contact Officer:** Robert", false)]
    public void IsStrong_WholeLineOnly_IsTrue(string line, bool strong) =>
        Assert.Equal(strong, Markup.IsStrong(line));
}
