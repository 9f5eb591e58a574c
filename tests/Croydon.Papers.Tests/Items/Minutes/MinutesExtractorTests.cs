using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Items.Minutes;

namespace Croydon.Papers.Tests.Items.Minutes;

public sealed class MinutesExtractorTests
{
    private const string Borough = """
        Audit Board

        Meeting held on Tuesday, 4 May 2021 at 6.30 pm in Room 3, Town Hall

        MINUTES

        - Present: Councillor Ann Reed (Chair);
        Councillors Bob Stone, Cy Hill and Di Holt
        - Also Councillor Ed Field

        Present:

        Apologies: Councillor Flo Poole gave her apologies. Councillor Di holt attended in her absence

        PART A

        7/21 Declarations

        There were none.

        8/21 Repairs

        Members asked about damp.

        1. Officers answered.

        The officers would report back. (ACTION: Jo Field)

        RESOLVED: That

        1 The report be noted.

        2 The plan be agreed.

        9/21 Work Programme

        The Board NOTED the programme.

        The meeting ended at 9.05 pm

        Signed:
        """;

    private const string County = """
        SHIRE COUNTY COUNCIL

        CABINET

        MINUTES of a meeting of the Cabinet held in the Long Room, Shire Hall on Thursday, 9 January 2025.

        PRESENT: Mr A B Reed (Chairman), Mr C Stone, OBE, Mrs D Hill and Mr E Holt

        IN ATTENDANCE: Dr F Field (Director of Law, Policy and Assurance), Ms G Poole (Head of Roads)

        76. Apologies

        (Item 1)

        Apologies were received from Mrs H Mead and Mr I Lake.

        77. Rents

        (Item 2)

        1. Mr Stone introduced the report.

        2. Mr Reed proposed, and Mr Holt seconded the motion.

        For (2)

        Mr Reed, Mr Holt

        Against (1)

        Mr Stone

        Motion carried.

        3. RESOLVED that Cabinet agree to:

        (a) raise the rents; and

        (b) report in May.

        78. Roads

        (Item 3)

        RESOLVED that the report be noted.
        """;

    private const string Tabled = """
        Health Board

        Minutes of the Health Board held on 21 March 2023

        Present: Councillor Jo Reed (Chair) and Al Stone

        | | Item | Action by |
        | --- | --- | --- |
        | 1. | Apologies for absence | |
        | | Apologies for absence from the meeting were submitted on behalf of Councillors A Field and B Poole. | |
        | 2. | Library checks | |
        | | Mr Stone would bring the figures. | Al Stone |
        | | RESOLVED /- | |
        | | That the update be noted. | |

        (Meeting commenced 2.00 pm and concluded 4.05 pm)
        """;

    [Fact]
    public async Task Extract_MinutesInATable_GiveEntriesAndTheActionColumn()
    {
        var minutes = await OneAsync(Tabled);

        Assert.Equal(["1 Apologies for absence", "2 Library checks"], minutes.Entries.Select(e => $"{e.Ref} {e.Title}"));
        Assert.Equal(["A Field", "B Poole"], minutes.Apologies.Select(a => a.Name));
        Assert.Equal(new MinuteAction("Al Stone", "Mr Stone would bring the figures."), Assert.Single(minutes.Entries[1].Actions));
        Assert.Equal(["That the update be noted."], minutes.Entries[1].Resolutions);
        Assert.Equal((new TimeOnly(14, 0), new TimeOnly(16, 5)), (minutes.Time, minutes.EndedAt));
    }

    [Fact]
    public async Task Extract_DecisionHeading_GivesTheListBelowIt()
    {
        var minutes = await OneAsync("""
            Executive

            Minutes of the meeting held on Wednesday, 14 February 2024

            Present: Councillor Reed (Leader)(Chair)

            **Exe/24/13 Minutes**

            **Decision**

            The Executive approved the minutes.

            **Exe/24/14 Budget**

            A report was submitted.

            **Decisions**

            The Executive:-

            (1) Note the forecast.

            (2) Approve the grant.
            """);

        Assert.Equal(["Exe/24/13 Minutes", "Exe/24/14 Budget"], minutes.Entries.Select(e => $"{e.Ref} {e.Title}"));
        Assert.Equal(["The Executive approved the minutes."], minutes.Entries[0].Resolutions);
        Assert.Equal(["Note the forecast.", "Approve the grant."], minutes.Entries[1].Resolutions);
    }

    [Fact]
    public async Task Extract_SubstitutesNamedRespectively_GoToTheirMembers()
    {
        var minutes = await OneAsync("""
            Audit Panel

            Minutes of the meeting held on Thursday, 18 January 2024

            Present: Councillors C Hill and D Holt

            **29 Apologies for Absence**

            Apologies were submitted on behalf of Councillors A Field and B Poole.

            **30 Appointment of Substitute Members**

            Councillors C Hill and D Holt had been appointed as substitute Members for Councillors A Field and B Poole respectively for this meeting.
            """);

        Assert.Equal(["A Field, C Hill", "B Poole, D Holt"], minutes.Apologies.Select(a => $"{a.Name}, {a.Substitute}"));
    }

    [Fact]
    public async Task Extract_BoroughMinutes_GiveHeadAndRoll()
    {
        var minutes = await OneAsync(Borough);

        Assert.Equal(("Audit Board", new DateOnly(2021, 5, 4), new TimeOnly(18, 30), "Room 3, Town Hall", new TimeOnly(21, 5)), (minutes.Body, minutes.MeetingDate, minutes.Time, minutes.Venue, minutes.EndedAt));
        Assert.Equal(["Ann Reed Chair", "Bob Stone ", "Cy Hill ", "Di Holt "], minutes.Present.Select(p => $"{p.Name} {p.Role}"));
        Assert.Equal(["Ed Field"], minutes.AlsoPresent.Select(p => p.Name));
        Assert.Equal(["Flo Poole, Di Holt"], minutes.Apologies.Select(a => $"{a.Name}, {a.Substitute}"));
    }

    [Fact]
    public async Task Extract_BoroughMinutes_GiveEntriesWithResolutionsAndActions()
    {
        var minutes = await OneAsync(Borough);

        Assert.Equal(["7/21 Declarations", "8/21 Repairs", "9/21 Work Programme"], minutes.Entries.Select(e => $"{e.Ref} {e.Title}"));
        Assert.Equal("There were none.", minutes.Entries[0].Text);
        Assert.Empty(minutes.Entries[0].Resolutions);
        Assert.Equal(["The report be noted.", "The plan be agreed."], minutes.Entries[1].Resolutions);
        Assert.Equal(new MinuteAction("Jo Field", "The officers would report back."), Assert.Single(minutes.Entries[1].Actions));
        Assert.Equal(["The Board NOTED the programme."], minutes.Entries[2].Resolutions);
        Assert.Equal("The Board NOTED the programme.", minutes.Entries[2].Text);
    }

    [Fact]
    public async Task Extract_CountyMinutes_KeepLettersWithTheirPersonAndOfficesWhole()
    {
        var minutes = await OneAsync(County);

        Assert.Equal(["A B Reed", "C Stone", "D Hill", "E Holt"], minutes.Present.Select(p => p.Name));
        Assert.Equal(["F Field: Director of Law, Policy and Assurance", "G Poole: Head of Roads"], minutes.AlsoPresent.Select(p => $"{p.Name}: {p.Role}"));
        Assert.Equal(["H Mead", "I Lake"], minutes.Apologies.Select(a => a.Name));
    }

    [Fact]
    public async Task Extract_CountyMinutes_GiveVotesMotionsAndPoints()
    {
        var entry = (await OneAsync(County)).Entries[1];

        Assert.Equal(("77", "2"), (entry.Ref, entry.AgendaItem));
        Assert.Equal(["raise the rents; and", "report in May."], entry.Resolutions);
        Assert.Equal(new Motion("A B Reed", "E Holt"), Assert.Single(entry.Motions));
        var vote = Assert.Single(entry.Votes);
        Assert.Equal((2, 1, null, "carried"), (vote.For, vote.Against, vote.Abstain, vote.Result));
        Assert.Equal(["Mr Reed", "Mr Holt"], vote.ForNames);
    }

    [Theory]
    [InlineData("It was AGREED that the date be changed.", "It was AGREED that the date be changed.")]
    [InlineData("It was resolved to:\n\n(a) note the report;\n\n(b) agree the plan.", "note the report;|agree the plan.")]
    [InlineData("Resolved:\n\nThe Board approved the plan.", "The Board approved the plan.")]
    [InlineData("RESOLVED – to note the report.", "to note the report.")]
    [InlineData("The recommendation was CARRIED unanimously. It was APPROVED that;\n\nThat the Board:\n\n1. Approved the plan\n\n2. Authorised the officer to\n\na. sign it\n\nb. send it", "Approved the plan|Authorised the officer to a. sign it b. send it")]
    [InlineData("The minutes of the last meeting were agreed as a correct record.", "The minutes of the last meeting were agreed as a correct record.")]
    [InlineData("Officers spoke.\n\nThe Board noted the report.", "The Board noted the report.")]
    [InlineData("The Board noted poor results, to which officers replied.\n\nThe Chair thanked them.", "")]
    public async Task Extract_DecisionWords_GiveResolutions(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', (await OneAsync(With(text))).Entries[0].Resolutions));

    [Theory]
    [InlineData("The motion was CARRIED with 4 members voting FOR, 1 AGAINST and no ABSTAINING.", "4-1-0 carried")]
    [InlineData("The amendment FELL with 2 voting FOR and 7 AGAINST.", "2-7- lost")]
    [InlineData("There were seven votes in favour, two against and one abstention.", "7-2-1 ")]
    [InlineData("For: 5, Against: 4, Abstentions: 1. The motion was lost.", "5-4-1 lost")]
    [InlineData("All 12 spoke for the plan.", "")]
    public async Task Extract_Votes_AreCounted(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', (await OneAsync(With(text))).Entries[0].Votes.Select(v => $"{v.For}-{v.Against}-{v.Abstain} {v.Result}")));

    [Theory]
    [InlineData("Apologies for absence were received from Councillors Ann Mead and Bo Lake (Councillor Cy Hill substituting).", "Ann Mead>|Bo Lake>Cy Hill")]
    [InlineData("Apologies had been received from Cllr Ann Mead, Leader, North Shire Council. Cllr Bo Lake attended as substitute.", "Ann Mead>Bo Lake")]
    [InlineData("The clerk reported apologies from Mr Mead, Miss Lake and Mrs Hill.", "Mead>|Lake>|Hill>")]
    [InlineData("Apologies were received from Cllr Ann Mead; Cllr Bo Lake attended in her place", "Ann Mead>Bo Lake")]
    [InlineData("There were no apologies.", "")]
    public async Task Extract_ApologiesInAnEntry_AreReadWithSubstitutes(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', (await OneAsync(With(text, "Apologies for Absence"))).Apologies.Select(a => $"{a.Name}>{a.Substitute}")));

    [Fact]
    public async Task Extract_BracketedItemInTheTitle_IsTheAgendaItem()
    {
        var entry = (await OneAsync("Audit Board\n\nMINUTES of a meeting of the Audit Board held on Monday, 3 May 2021 in Room 1 at 10.00 am.\n\nPresent:\n\nAnn Reed\n\nBob Stone\n\n12/22 APOLOGIES [Item 1]\n\nNone.\n\n13/22 RENTS [Item 2]\n\nNoted.\n")).Entries[1];

        Assert.Equal(("13/22", "RENTS", "2"), (entry.Ref, entry.Title, entry.AgendaItem));
    }

    [Fact]
    public async Task Extract_NamesOnLinesOfTheirOwn_AreOnePersonEach()
    {
        var minutes = await OneAsync("Audit Board\n\nMINUTES of a meeting of the Audit Board held on Monday, 3 May 2021 in Room 1 at 10.00 am.\n\nPresent:\nAnn Reed (Chair)\nBob Stone\nCy Hill\n\nOfficers:\nDi Holt, Head of Audit\n\n1. Apologies\n\nNone.\n\n2. Rents\n\nNoted.\n");

        Assert.Equal(["Ann Reed", "Bob Stone", "Cy Hill"], minutes.Present.Select(p => p.Name));
        Assert.Equal(["Di Holt: Head of Audit"], minutes.AlsoPresent.Select(p => $"{p.Name}: {p.Role}"));
        Assert.Equal((new TimeOnly(10, 0), "Room 1"), (minutes.Time, minutes.Venue));
    }

    [Fact]
    public async Task Extract_WebPage_ReadsWhatStandsUnderMinutes()
    {
        const string page = """
            <!DOCTYPE html><html><head><title>Agenda for Audit Board on Monday, 3rd May, 2021, 10.00 am - Modern Council</title></head><body>
            <h1>Agenda and minutes</h1><h2>Audit Board - Monday, 3rd May, 2021 10.00 am</h2><p>Venue: Room 1</p>
            <table class="mgItemTable"><tr><td><p>1.</p></td><td><p>Apologies</p><p>To receive apologies.</p><p>Minutes:</p><p>None.</p></td></tr>
            <tr><td><p>2.</p></td><td><p>Rents</p><p>To consider rents.</p><p>Decision:</p><p>The Board noted the report.</p><p>Minutes:</p><p>Officers spoke.</p></td></tr>
            <tr><td><p>3.</p></td><td><p>Roads</p><p>To consider roads.</p></td></tr></table></body></html>
            """;

        var minutes = await OneAsync(page);

        Assert.Equal(["1 Apologies: None. ", "2 Rents: Officers spoke. The Board noted the report."], minutes.Entries.Select(e => $"{e.Ref} {e.Title}: {e.Text} {string.Join('|', e.Resolutions)}"));
    }

    private static string With(string text, string title = "Rents") =>
        $"Audit Board\n\nMINUTES of a meeting of the Audit Board held in Room 1 on Monday, 3 May 2021.\n\nPRESENT: Mr A Reed (Chairman)\n\n41. {title}\n\n{text}\n\n42. Other business\n\nNone.\n";

    private static async Task<MeetingMinutes> OneAsync(string text)
    {
        var paper = (await new PaperPipeline(new PapersServices()).RunAsync(PaperSource.Of("a", Encoding.UTF8.GetBytes(text)), CancellationToken.None)).Paper;
        return Assert.IsType<MeetingMinutes>(Assert.Single(new MinutesExtractor().Extract(paper)));
    }
}
