using Croydon.Papers.Items.Actions;

namespace Croydon.Papers.Tests.Items.Actions;

public sealed class ActionWordsTests
{
    [Theory]
    [InlineData("complete", "complete")]
    [InlineData("Completed", "complete")]
    [InlineData("Not Started", "not-started")]
    [InlineData("Complete In progress", "in-progress")]
    [InlineData("Not yet complete", "in-progress")]
    [InlineData("In consultation", "in-consultation")]
    [InlineData("On-going", "ongoing")]
    [InlineData("Underway: the first adverts went out and the second were planned with the agency last week", "in-progress")]
    [InlineData("The adverts planned in May were completed, says the agency that was asked to look after them", null)]
    [InlineData("Amber", null)]
    [InlineData("", null)]
    public void OfCell_WordsOfPlans_GiveTheStatus(string text, string? status) =>
        Assert.Equal(status, ActionStatuses.OfCell(text));

    [Theory]
    [InlineData("EB, DJ", "EB|DJ")]
    [InlineData("RM, with CD", "RM|CD")]
    [InlineData("ST/SH", "ST|SH")]
    [InlineData("RM SH", "RM|SH")]
    [InlineData("JM and SC", "JM|SC")]
    [InlineData("Director of Early Help and Social Care", "Director of Early Help and Social Care")]
    [InlineData("Head of Roads and Head of Parks", "Head of Roads|Head of Parks")]
    [InlineData("Ann Lee & Bo Kent", "Ann Lee|Bo Kent")]
    [InlineData("TBC", "")]
    public void OfCell_OwnersColumn_IsDivided(string text, string owners) =>
        Assert.Equal(owners, string.Join('|', Owners.OfCell(text)));

    [Fact]
    public async Task OwnerNames_TwoPeopleFit_LeavesThemOpen()
    {
        var names = new OwnerNames(await TextPaper.OfAsync("Project Manager: Ann Lee\n\nContact officer: Abe Long\n\nLead: Bo Kent\n"));

        Assert.Equal((null, "Bo Kent", null), (names.Of("AL"), names.Of("BK"), names.Of("ZZ")));
    }

    [Theory]
    [InlineData("4. 4.1", "4|4.1")]
    [InlineData("4.2. 4.3", "4.2|4.3")]
    [InlineData("3.10", "3.10")]
    [InlineData("CE 4", "CE 4")]
    [InlineData("", "")]
    public void PlanRefs_RefCell_HoldsOneOrMore(string cell, string refs) =>
        Assert.Equal(refs, string.Join('|', PlanRefs.Of(cell)));
}
