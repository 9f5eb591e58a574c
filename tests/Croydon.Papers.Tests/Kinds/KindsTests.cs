using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Testing;

namespace Croydon.Papers.Tests.Kinds;

public sealed class KindsTests
{
    private const string Agenda = """
        # Housing Scrutiny Panel Agenda

        To: Councillor Ann Reed (Chair), Councillor Bob Stone (Vice-Chair)

        A meeting of the **Housing Scrutiny Panel** which you are hereby summoned to attend, will be held on **Tuesday, 4 May 2021 at 7.00 pm** in **Room 3, Town Hall**.

        Monday, 26 April 2021

        ## AGENDA - PART A

        1. Apologies for absence

        2. Declarations of interest

        3. Repairs backlog (Pages 3 - 9)

        """;

    private const string Report = """
        REPORT TO: Housing Scrutiny Panel 4 May 2021

        SUBJECT: Repairs backlog

        LEAD OFFICER: Jo Field, Director of Housing

        1. RECOMMENDATIONS

        The panel is asked to note the report.
        """;

    [Theory]
    [InlineData(Agenda, "agenda", "Housing Scrutiny Panel", "2021-05-04")]
    [InlineData(Agenda + "This page is intentionally left blank\n\n" + Report, "agenda-pack", "Housing Scrutiny Panel", "2021-05-04")]
    [InlineData(Report, "report", "Housing Scrutiny Panel", "2021-05-04")]
    [InlineData("Audit Board\n\nMINUTES of a meeting of the Audit Board held in Room 1 on Monday, 3 May 2021.\n\nPRESENT: Mr A Reed (Chairman)\n\n1. Apologies\n\nNone.\n", "minutes", "Audit Board", "2021-05-03")]
    [InlineData("Record of Decision\n\nDecision taken by: Cabinet\n\nTitle of decision: Sale of land\n", "decision-notice", "Cabinet", null)]
    [InlineData("2 August 2018\n\nMs Pat Hill\n\nDear Pat\n\nMonitoring visit to Croydon children's services\n\nOfsted carried out a monitoring visit on 10 and 11 July 2018.\n", "ofsted-letter", "Ofsted", "2018-07-10")]
    [InlineData("Inspection of Leeds local authority children's services\n\nInspection dates: 4 to 8 March 2024\n\nLead inspector: Sam Poole, His Majesty's Inspector\n", "ofsted-report", "Ofsted", "2024-03-04")]
    [InlineData("# Corporate Risk Register\n\nMay 2021\n", "risk-register", null, "2021-05-01")]
    [InlineData("# Children's Improvement Plan 2021-24\n\nJuly 2021\n", "improvement-plan", null, "2021-07-01")]
    [InlineData("# SEND Action Plan\n\nWhat we shall do.\n", "action-plan", null, null)]
    [InlineData("# Quarterly Performance Report\n\nQuarter 2\n", "performance-report", null, null)]
    [InlineData("NOTICE OF AUDIT\n\nThe audit for the year ended 31 March 2017 was closed on\n\n18 September 2017\n", "other", null, "2017-09-18")]
    [InlineData("# Walking in the borough\n\nA leaflet on paths.\n", "other", null, null)]
    public async Task Recognise_Paper_GivesKindBodyAndDate(string text, string kind, string? body, string? date)
    {
        var paper = (await RunAsync(text)).Paper;

        Assert.Equal((kind, body, date), (paper.Description.Kind, paper.Description.Body, paper.Description.Date?.ToString("O", null)));
        Assert.NotEmpty(paper.Description.Reason);
    }

    [Fact]
    public async Task Recognise_Agenda_GivesTheDayItWasSentOut() =>
        Assert.Equal(new DateOnly(2021, 4, 26), (await RunAsync(Agenda)).Paper.Description.Published);

    [Theory]
    [InlineData("Planning Officer\n\nShire County Council\n\n7 August 2019\n\nDear Planning Officer,\n\nWe write about telephones.\n", "Letter to Planning Officer")]
    [InlineData("Public Document Pack\n\n# Walking in the borough:\n\nA leaflet.\n", "Walking in the borough")]
    [InlineData(Report, "Repairs backlog")]
    [InlineData(Agenda, "Housing Scrutiny Panel Agenda")]
    public async Task Recognise_Paper_GivesTheTitle(string text, string title) =>
        Assert.Equal(title, (await RunAsync(text)).Paper.Description.Title);

    [Fact]
    public async Task Divide_StampAndBlankPage_GiveItemsAndReasons()
    {
        var pack = Agenda + "\nAgenda Item 2\n\nREPORT TO: Housing Scrutiny Panel\n\nSUBJECT: Rents\n\nText.\n\nThis page is intentionally left blank\n\n# Slides\n\nMore.\n";

        Assert.Equal(["agenda", "report 2 Agenda Item stamp, head of a report", "other 2 blank page before it"], (await RunAsync(pack)).Paper.Parts.Select(p => p.Kind == "agenda" ? "agenda" : $"{p.Kind} {p.AgendaItem} {p.Reason}"));
    }

    [Fact]
    public async Task Divide_Pack_GivesPartsWithItemsAndReasons()
    {
        var parts = (await RunAsync(Agenda + "This page is intentionally left blank\n\n" + Report + "\n\nAppendix 1 - Figures\n\nTen repairs.\n")).Paper.Parts;

        Assert.Equal(["agenda  Agenda", "report 3 Repairs backlog", "other 3 Appendix 1 - Figures"], parts.Select(p => $"{p.Kind} {p.AgendaItem} {p.Title}"));
        Assert.Equal("head of a report, blank page before it", parts[1].Reason);
    }

    [Theory]
    [InlineData("seeds/001_3c96a0c9a72f496b.txt", "report", "London Borough of Croydon")]
    [InlineData("seeds/003_516471a2ee90bbef.txt", "improvement-plan", "London Borough of Croydon")]
    [InlineData("seeds/004_086b20b3530a3a65.txt", "agenda-pack", "London Borough of Croydon")]
    public async Task Recognise_RealPaper_GivesKindAndCouncil(string file, string kind, string council)
    {
        if (SharedPapers.Find(file) is not { } path)
            return;
        var paper = (await new PaperPipeline(new PapersServices()).RunAsync(await PaperSource.LoadAsync(path, CancellationToken.None), CancellationToken.None)).Paper;

        Assert.Equal((kind, council), (paper.Description.Kind, paper.Description.Council));
    }

    private static Task<ExtractedPaper> RunAsync(string text) =>
        new PaperPipeline(new PapersServices()).RunAsync(PaperSource.Of("a.md", Encoding.UTF8.GetBytes(text)), CancellationToken.None);
}
