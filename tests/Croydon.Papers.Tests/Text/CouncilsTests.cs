using Croydon.Papers.Text;

namespace Croydon.Papers.Tests.Text;

public sealed class CouncilsTests
{
    [Theory]
    [InlineData("London Borough of Croydon Bernard Weatherill House", "London Borough of Croydon")]
    [InlineData("KENT COUNTY COUNCIL", "Kent County Council")]
    [InlineData("the officers of Croydon Council", "London Borough of Croydon")]
    [InlineData("Bristol City Council Minutes", "Bristol City Council")]
    [InlineData("Royal Borough of Windsor and Maidenhead", "Royal Borough of Windsor and Maidenhead")]
    [InlineData("West of England Combined Authority Committee", "West of England Combined Authority")]
    [InlineData("Dover District Council", "Dover District Council")]
    [InlineData("the Children in Care Council met", null)]
    [InlineData("a member of the County Council", null)]
    public void First_Text_GivesTheFullName(string text, string? council) => Assert.Equal(council, Councils.First(text));

    [Theory]
    [InlineData("clerk@kent .gov.uk", "Kent County Council")]
    [InlineData("www.croydon.gov.uk/meetings", "London Borough of Croydon")]
    [InlineData("someone@example.org", null)]
    public void OfAddress_Text_GivesTheCouncil(string text, string? council) => Assert.Equal(council, Councils.OfAddress(text));

    [Fact]
    public void Within_LongerPhrase_FindsTheLongestPlace() =>
        Assert.Equal("East Sussex County Council", Councils.Within("East Sussex Local Area Partnership"));
}
