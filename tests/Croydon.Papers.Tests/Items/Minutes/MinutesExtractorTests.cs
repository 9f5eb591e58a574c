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

    [Fact]
    public async Task Extract_BoroughMinutes_GiveHeadAndRoll()
    {
        var minutes = await WrittenMinutes.OneAsync(Borough);

        Assert.Equal(("Audit Board", new DateOnly(2021, 5, 4), new TimeOnly(18, 30), "Room 3, Town Hall", new TimeOnly(21, 5)), (minutes.Body, minutes.MeetingDate, minutes.Time, minutes.Venue, minutes.EndedAt));
        Assert.Equal(["Ann Reed Chair", "Bob Stone ", "Cy Hill ", "Di Holt "], minutes.Present.Select(p => $"{p.Name} {p.Role}"));
        Assert.Equal(["Ed Field"], minutes.AlsoPresent.Select(p => p.Name));
        Assert.Equal(["Flo Poole, Di Holt"], minutes.Apologies.Select(a => $"{a.Name}, {a.Substitute}"));
    }

    [Fact]
    public async Task Extract_BoroughMinutes_GiveEntriesWithResolutionsAndActions()
    {
        var minutes = await WrittenMinutes.OneAsync(Borough);

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
        var minutes = await WrittenMinutes.OneAsync(County);

        Assert.Equal(["A B Reed", "C Stone", "D Hill", "E Holt"], minutes.Present.Select(p => p.Name));
        Assert.Equal(["F Field: Director of Law, Policy and Assurance", "G Poole: Head of Roads"], minutes.AlsoPresent.Select(p => $"{p.Name}: {p.Role}"));
        Assert.Equal(["H Mead", "I Lake"], minutes.Apologies.Select(a => a.Name));
    }

    [Fact]
    public async Task Extract_CountyMinutes_GiveVotesMotionsAndPoints()
    {
        var entry = (await WrittenMinutes.OneAsync(County)).Entries[1];

        Assert.Equal(("77", "2"), (entry.Ref, entry.AgendaItem));
        Assert.Equal(["raise the rents; and", "report in May."], entry.Resolutions);
        Assert.Equal(new Motion("A B Reed", "E Holt"), Assert.Single(entry.Motions));
        var vote = Assert.Single(entry.Votes);
        Assert.Equal((2, 1, null, "carried"), (vote.For, vote.Against, vote.Abstain, vote.Result));
        Assert.Equal(["Mr Reed", "Mr Holt"], vote.ForNames);
    }
}
