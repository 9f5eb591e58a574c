using Croydon.Papers.Items.Acronyms;

namespace Croydon.Papers.Tests.Items.Acronyms;

public sealed class ExpansionsTests
{
    [Theory]
    [InlineData("All Return Home Interviews (RHIs) were offered", "RHIs", "Return Home Interviews")]
    [InlineData("by the child protection conferences (CPC's) held", "CPC's", "child protection conferences")]
    [InlineData("a multi-agency safeguarding hub (MASH)", "MASH", "multi-agency safeguarding hub")]
    [InlineData("the Department for Education (DfE)", "DfE", "Department for Education")]
    [InlineData("South London and Maudsley (SLaM)", "SLaM", "South London and Maudsley")]
    [InlineData("special educational needs and/or disabilities (SEND)", "SEND", "special educational needs and/or disabilities")]
    [InlineData("special educational needs co-ordinators (SENCOs)", "SENCOs", "special educational needs co-ordinators")]
    [InlineData("the child and adolescent mental health service (CAMHS)", "CAMHS", "child and adolescent mental health service")]
    [InlineData("approved by the Mayoral Combined Authority (the “MCA”)", "MCA", "Mayoral Combined Authority")]
    [InlineData("from AFT (Association of Family Therapy)", "AFT", "Association of Family Therapy")]
    [InlineData("in Human Resources & Development (HR&D)", "HR&D", "Human Resources & Development")]
    public void In_ExpansionBesideShortForm_GivesBoth(string text, string shorter, string longer)
    {
        var found = Assert.Single(Expansions.In(text));
        Assert.Equal((shorter, longer), (found.Short, found.Long));
    }

    [Theory]
    [InlineData("education, health and care plans (SEND)")]
    [InlineData("the Executive Director (DCS)")]
    [InlineData("those at risk of sexual exploitation (CSE)")]
    [InlineData("telecare (TC)")]
    [InlineData("as noted earlier (see Appendix A)")]
    public void In_BracketThatIsNoExpansion_GivesNothing(string text) => Assert.Empty(Expansions.In(text));

    [Theory]
    [InlineData("MTFS – Medium Term Financial Strategy", "MTFS", "Medium Term Financial Strategy")]
    [InlineData("PLO: Public Law Outline", "PLO", "Public Law Outline")]
    public void Line_OfAGlossary_GivesBoth(string line, string shorter, string longer) =>
        Assert.Equal((shorter, longer), Expansions.Line(line));

    [Fact]
    public void Line_LabelThatIsNoAcronym_GivesNothing() => Assert.Null(Expansions.Line("TO: Cabinet Member"));
}
