using Croydon.Papers.Items.Minutes;

namespace Croydon.Papers.Tests.Items.Minutes;

public sealed class MinutesShapesTests
{
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
        var minutes = await WrittenMinutes.OneAsync(Tabled);

        Assert.Equal(["1 Apologies for absence", "2 Library checks"], minutes.Entries.Select(e => $"{e.Ref} {e.Title}"));
        Assert.Equal(["A Field", "B Poole"], minutes.Apologies.Select(a => a.Name));
        Assert.Equal(new MinuteAction("Al Stone", "Mr Stone would bring the figures."), Assert.Single(minutes.Entries[1].Actions));
        Assert.Equal(["That the update be noted."], minutes.Entries[1].Resolutions);
        Assert.Equal((new TimeOnly(14, 0), new TimeOnly(16, 5)), (minutes.Time, minutes.EndedAt));
    }

    [Fact]
    public async Task Extract_DecisionHeading_GivesTheListBelowIt()
    {
        var minutes = await WrittenMinutes.OneAsync("""
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
    public async Task Extract_BracketedItemInTheTitle_IsTheAgendaItem()
    {
        var entry = (await WrittenMinutes.OneAsync("Audit Board\n\nMINUTES of a meeting of the Audit Board held on Monday, 3 May 2021 in Room 1 at 10.00 am.\n\nPresent:\n\nAnn Reed\n\nBob Stone\n\n12/22 APOLOGIES [Item 1]\n\nNone.\n\n13/22 RENTS [Item 2]\n\nNoted.\n")).Entries[1];

        Assert.Equal(("13/22", "RENTS", "2"), (entry.Ref, entry.Title, entry.AgendaItem));
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

        var minutes = await WrittenMinutes.OneAsync(page);

        Assert.Equal(["1 Apologies: None. ", "2 Rents: Officers spoke. The Board noted the report."], minutes.Entries.Select(e => $"{e.Ref} {e.Title}: {e.Text} {string.Join('|', e.Resolutions)}"));
    }
}
