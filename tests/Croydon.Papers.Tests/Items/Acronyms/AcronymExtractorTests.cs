using Croydon.Papers.Items.Acronyms;

namespace Croydon.Papers.Tests.Items.Acronyms;

public sealed class AcronymExtractorTests
{
    [Fact]
    public async Task Extract_ExpandedTwice_IsListedOnceWithItsFirstLine()
    {
        var paper = await Papers.OfTextAsync("Intro.\n\nReturn Home Interviews (RHIs) are offered.\n\nLater a Return Home Interviews (RHI) audit ran.");
        var found = Assert.Single(new AcronymExtractor().Extract(paper).Cast<Acronym>());
        Assert.Equal(("RHIs", 3), (found.Short, found.Source.Line));
        Assert.Equal("Return Home Interviews (RHIs)", found.Source.Quote);
    }

    [Fact]
    public async Task Extract_GlossaryTable_GivesItsRows()
    {
        var paper = await Papers.OfTextAsync("| Term | Meaning |\n|---|---|\n| ICB | Integrated Care Board |\n| SMART | clear goals |\n");
        var found = Assert.Single(new AcronymExtractor().Extract(paper).Cast<Acronym>());
        Assert.Equal(("ICB", "Integrated Care Board", 3), (found.Short, found.Long, found.Source.Line));
    }
}
