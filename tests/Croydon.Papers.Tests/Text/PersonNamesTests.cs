using Croydon.Papers.Text;

namespace Croydon.Papers.Tests.Text;

public sealed class PersonNamesTests
{
    [Theory]
    [InlineData("Councillor Ann Reed (Chair); Councillor Bob Stone (Vice-Chair); Councillors Cy Hill, Di Holt and Ed Hay-Justice", "Ann Reed=Chair|Bob Stone=Vice-Chair|Cy Hill=|Di Holt=|Ed Hay-Justice=")]
    [InlineData("Councillor Ann Reed (Chair) Councillor Bob Stone (Vice-Chair) Councillors Cy Hill and Di Holt", "Ann Reed=Chair|Bob Stone=Vice-Chair|Cy Hill=|Di Holt=")]
    [InlineData("Mr A B Reed (Chairman), Mr C Stone, OBE, Mrs D Hill, MBE JP and Sir Ed Holt, CBE", "A B Reed=Chairman|C Stone=|D Hill=|Ed Holt=")]
    [InlineData("Dr A Reed (Director of Law, Policy and Assurance), Ms B Stone (Head of Place)", "A Reed=Director of Law, Policy and Assurance|B Stone=Head of Place")]
    [InlineData("Sue Chandler, Cabinet Member for Integrated Children’s Services.", "Sue Chandler=Cabinet Member for Integrated Children’s Services")]
    [InlineData("Ms Jo Field (Voting Representative (Catholic Diocese)), Mr Al Poole", "Jo Field=Voting Representative (Catholic Diocese)|Al Poole=")]
    [InlineData("Councillors: Ali, Butler and Mann", "Ali=|Butler=|Mann=")]
    [InlineData("Councillor Reed (Leader)(Chair)", "Reed=Leader, Chair")]
    [InlineData("Councillor Reed and Stone", "Reed=|Stone=")]
    [InlineData("Councillor D Reed in the Chair", "D Reed=in the Chair")]
    [InlineData("Mrs H Field (Clerk), County Cllr R. Poole and 4 members of the public", "H Field=Clerk|R. Poole=")]
    [InlineData("Mr E Field – Church Representative (Catholic)", "E Field=Church Representative (Catholic)")]
    [InlineData("Jo Field, Cabinet Member for Housing and Homelessness", "Jo Field=Cabinet Member for Housing and Homelessness")]
    [InlineData("None", "")]
    public void List_Names_GivesPeopleWithRoles(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', PersonNames.List(text).Select(p => $"{p.Name}={p.Role}")));

    [Fact]
    public void List_LettersAfterAName_AreKeptApart()
    {
        var person = Assert.Single(PersonNames.List("Mr R C Love, OBE"));

        Assert.Equal(("R C Love", "Mr", "OBE", "Mr R C Love, OBE"), (person.Name, person.Title, person.PostNominals, person.Raw));
    }
}
