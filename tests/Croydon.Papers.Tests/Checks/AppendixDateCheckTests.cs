using Croydon.Papers.Checks;

namespace Croydon.Papers.Tests.Checks;

public sealed class AppendixDateCheckTests
{
    private const string End = """


        CONTACT OFFICER: Ann Example, Head of Service

        BACKGROUND DOCUMENTS: None

        APPENDICES: Appendix 1 Letter of the inspectors, 9 May 2018.
        Appendix 2 Statutory direction, 8 May 2018
        Appendix 3 Leaflet
        """;

    [Fact]
    public async Task Run_PaperDatedOtherwiseInTheList_IsSaidWithBothDates()
    {
        var found = Assert.Single(await RunAsync("1. SUMMARY\n\n1.1 The letter after the visit was published on 2nd August, and is included at appendix 1."));

        Assert.Equal("The text says that the paper in appendix 1 was published on 2nd August, but the list of appendices gives its date as 9 May 2018.", found.Message);
        Assert.Equal("9 May 2018", found.B!.Value);
    }

    [Theory]
    [InlineData("The direction was published on 8 May 2018 and is at appendix 2.")]
    [InlineData("The direction was issued on 8th May (appendix 2).")]
    [InlineData("The letter is at appendix 1; the leaflet was sent on 3 June 2018 (appendix 3).")]
    [InlineData("The plan was published on 4 June 2018. It will be reviewed in July.")]
    public async Task Run_SameDayOrNoDayOfItsOwn_IsLeftAlone(string sentence) => Assert.Empty(await RunAsync("1. SUMMARY\n\n1.1 " + sentence));

    private static Task<List<Disagreement>> RunAsync(string text) => CheckedPaper.RunAsync(new AppendixDateCheck(), text + End);
}
