using Croydon.Papers.Kinds;

namespace Croydon.Papers.Tests.Kinds;

public sealed class ExemptMarksTests
{
    [Theory]
    [InlineData("NOT FOR PUBLICATION", "not for publication")]
    [InlineData("PART B – NOT FOR PUBLICATION", "not for publication")]
    [InlineData("This report is not for publication by virtue of paragraph 3 of Part 1 of Schedule 12A", "not for publication")]
    [InlineData("EXEMPT", "exempt")]
    [InlineData("Exempt Report", "exempt")]
    [InlineData("EXEMPT - Paragraph 3", "exempt")]
    [InlineData("Exempt information under paragraph 1 of Schedule 12A", "exempt")]
    [InlineData("This appendix is exempt from publication under paragraph 3", "exempt")]
    [InlineData("By virtue of paragraph(s) 3 of Part 1 of Schedule 12A of the Local Government Act 1972.", "exempt")]
    [InlineData("PRIVATE AND CONFIDENTIAL", "confidential")]
    [InlineData("Document is Restricted", "restricted")]
    public void Of_MarkOfItsOwn_IsNamed(string line, string mark) =>
        Assert.Equal(mark, ExemptMarks.Of(line));

    [Theory]
    [InlineData("There were no exempt items.")]
    [InlineData("EXEMPT ITEMS (if any)")]
    [InlineData("UNRESTRICTED ITEMS")]
    [InlineData("For general release")]
    [InlineData("Exclusion of the Press and Public")]
    [InlineData("Confidential or exempt information: none")]
    [InlineData("That the press and public leave the room, since exempt information as defined in Schedule 12A is likely to be disclosed in the items that follow on the agenda and the public interest lies in keeping it")]
    [InlineData("Confidential advice was given to the member")]
    [InlineData("Exempt items are listed on the last page")]
    [InlineData("The financial details are in an exempt appendix to this report")]
    public void Of_WordsAboutExemptBusiness_IsNoMark(string line) =>
        Assert.Null(ExemptMarks.Of(line));

    [Theory]
    [InlineData("AGENDA – PART B", true)]
    [InlineData("PART B", true)]
    [InlineData("PART II - PRIVATE", true)]
    [InlineData("EXEMPT ITEMS", true)]
    [InlineData("AGENDA – PART A", false)]
    [InlineData("Part B of the form", false)]
    public void IsPrivatePartHeading_AgendaHeading_IsTold(string line, bool isPrivate) =>
        Assert.Equal(isPrivate, ExemptMarks.IsPrivatePartHeading(line));
}
