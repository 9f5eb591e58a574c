using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Items.AgendaItems;

namespace Croydon.Papers.Tests.Items.AgendaItems;

public sealed class AgendaItemExtractorTests
{
    private const string Head = """
        # Housing Panel Agenda

        A meeting of the Housing Panel will be held on Tuesday, 4 May 2021 at 7.00 pm in Room 3, Town Hall.

        ## AGENDA - PART A


        """;

    [Fact]
    public async Task Extract_ColumnOfPageNumbers_GivesPagesButKeepsYearsInTitles()
    {
        var items = await ExtractAsync(Head + """
            **1. Minutes of the last meeting 3 - 8**

            **2. Play Strategy 2025-2030 9 - 24**

            **3. Work programme 25**

            **4. Urgent business**

            Issued on Friday, 30 April 2021
            """);

        Assert.Equal(
            [("Minutes of the last meeting", 3, 8), ("Play Strategy 2025-2030", 9, 24), ("Work programme", 25, 25), ("Urgent business", null, null)],
            items.Select(i => (i.Title, i.PagesFrom, i.PagesTo)));
        Assert.Null(items[3].Purpose);
    }

    [Fact]
    public async Task Extract_Agenda_GivesTitlesPagesPurposesAndParts()
    {
        var items = await ExtractAsync(Head + """
            **1. Apologies for absence**

            To hear who cannot come.

            **2. Repairs backlog across the estates
            (Pages 3 - 9)**

            To question progress:

            1. on damp
            2. on lifts

            **3. Rents (Pages 10 - 12)**

            **4. Sale of land**

            (To Follow)

            ## PART B

            **5. Debts**
            """);

        Assert.Equal(
            [
                "1 A Apologies for absence - | To hear who cannot come.",
                "2 A Repairs backlog across the estates 3-9 | To question progress: 1. on damp 2. on lifts",
                "3 A Rents 10-12 | ",
                "4 A Sale of land - to follow | ",
                "5 B Debts - | ",
            ],
            items.Select(i => $"{i.No} {i.Part} {i.Title} {i.PagesFrom}-{i.PagesTo}{(i.ToFollow ? " to follow" : "")} | {i.Purpose}"));
    }

    [Fact]
    public async Task Extract_NumbersApart_AreJoinedToTheirTitles()
    {
        var items = await ExtractAsync(Head + "1.\n\nApologies\n\n2.\n\nMinutes PDF 118 KB\n\nTo approve them.\n\n3.\n\nReport on rents\n");

        Assert.Equal(["1 Apologies ", "2 Minutes To approve them.", "3 Report on rents "], items.Select(i => $"{i.No} {i.Title} {i.Purpose}"));
    }

    [Fact]
    public async Task Extract_Report_GivesNone() =>
        Assert.Empty(await ExtractAsync("REPORT TO: Housing Panel\n\nSUBJECT: Rents\n\n1. Summary\n\n2. Background\n"));

    private static async Task<IReadOnlyList<AgendaItem>> ExtractAsync(string text)
    {
        var paper = (await new PaperPipeline(new PapersServices()).RunAsync(PaperSource.Of("a.md", Encoding.UTF8.GetBytes(text)), CancellationToken.None)).Paper;
        return [.. new AgendaItemExtractor().Extract(paper).Cast<AgendaItem>()];
    }
}
