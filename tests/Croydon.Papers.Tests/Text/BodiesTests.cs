using Croydon.Papers.Text;

namespace Croydon.Papers.Tests.Text;

public sealed class BodiesTests
{
    [Theory]
    [InlineData("CABINET", "Cabinet")]
    [InlineData("Scrutiny & Overview Committee Agenda", "Scrutiny & Overview Committee")]
    [InlineData("Minutes of the Transport & Connectivity Policy Committee", "Transport & Connectivity Policy Committee")]
    [InlineData("Committee", null)]
    [InlineData("Apologies for absence", null)]
    public void OfTitle_Line_GivesTheBody(string line, string? body) => Assert.Equal(body, Bodies.OfTitle(line));

    [Fact]
    public void Key_ThreeNamesOfOneCommittee_AreOne() =>
        Assert.Single(new[]
        {
            "Scrutiny Children & Young People Sub-Committee",
            "Children and Young People Scrutiny Committee",
            "Children and Young People Scrutiny Sub-Committee",
        }.Select(Bodies.Key).Distinct());

    [Fact]
    public void Key_OtherCommittee_Differs() =>
        Assert.NotEqual(Bodies.Key("Scrutiny & Overview Committee"), Bodies.Key("Planning Committee"));
}
