using Croydon.Papers.Items.People;

namespace Croydon.Papers.Tests.Items.People;

public sealed class PeopleExtractorTests
{
    [Theory]
    [InlineData("Councillor Ann Ward (Chair)", "Ann Ward", "Councillor", "Chair")]
    [InlineData("Cllr Ann Ward, Cabinet Member for Learning", "Ann Ward", "Councillor", "Cabinet Member for Learning")]
    [InlineData("Bob Hill, Executive Director, Education", "Bob Hill", null, "Executive Director, Education")]
    [InlineData("Bob Hill Executive Director (People)", "Bob Hill", null, "Executive Director (People)")]
    [InlineData("the answer to Councillor Ann Ward's question", "Ann Ward", "Councillor", null)]
    [InlineData("Ben Watts – General Counsel", "Ben Watts", null, "General Counsel")]
    [InlineData("Project Manager: Iain Lowe", "Iain Lowe", null, "Project Manager")]
    public async Task Extract_OnePerson_GivesNameTitleRole(string text, string name, string? title, string? role)
    {
        var person = Assert.Single(await PeopleAsync(text));
        Assert.Equal((name, title, role), (person.Name, person.Title, person.Role));
    }

    [Fact]
    public async Task Extract_ListOfCouncillors_GivesEach() =>
        Assert.Equal(["Ann Ward", "Bob Hill", "Cy Young"], (await PeopleAsync("Councillors Ann Ward, Bob Hill and Cy Young")).Select(p => p.Name));

    [Fact]
    public async Task Extract_ShortFirstNameInTheSamePost_IsOnePerson()
    {
        var person = Assert.Single(await PeopleAsync("Rob Marsh, Executive Director, Children & Education\n\nContact: Robert Marsh, Executive Director, Children and Education"));
        Assert.Equal(("Rob Marsh", "Robert Marsh", 2), (person.Name, Assert.Single(person.OtherNames), person.Mentions));
    }

    [Fact]
    public async Task Extract_NamesThatDifferByALetter_AreTwoAndLinked()
    {
        var people = await PeopleAsync("Councillor Mark Watson\n\nCouncillor Mark Warson");
        Assert.Equal([("Mark Watson", "Mark Warson"), ("Mark Warson", "Mark Watson")], people.Select(p => (p.Name, Assert.Single(p.ProbablySame))));
    }

    [Theory]
    [InlineData("The Children's Services Committee met the Executive Director.")]
    [InlineData("the Senior Responsible Officer (SRO) for each work stream")]
    [InlineData("the Mayoral Combined Authority's Director of Transport")]
    [InlineData("Quality Assurance Manager posts were filled")]
    public async Task Extract_NoPerson_GivesNothing(string text) => Assert.Empty(await PeopleAsync(text));

    [Theory]
    [InlineData("watson", "warson", true)]
    [InlineData("winborn", "winborne", true)]
    [InlineData("ward", "ward", false)]
    [InlineData("ward", "wood", false)]
    public void IsOne_Words_DifferByALetter(string a, string b, bool one) => Assert.Equal(one, EditDistance.IsOne(a, b));

    private static async Task<IReadOnlyList<Person>> PeopleAsync(string text) =>
        [.. new PeopleExtractor().Extract(await Papers.OfTextAsync(text)).Cast<Person>()];
}
