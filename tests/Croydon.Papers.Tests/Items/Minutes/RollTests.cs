namespace Croydon.Papers.Tests.Items.Minutes;

public sealed class RollTests
{
    [Fact]
    public async Task Extract_SubstitutesNamedRespectively_GoToTheirMembers()
    {
        var minutes = await WrittenMinutes.OneAsync("""
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

    [Theory]
    [InlineData("Apologies for absence were received from Councillors Ann Mead and Bo Lake (Councillor Cy Hill substituting).", "Ann Mead>|Bo Lake>Cy Hill")]
    [InlineData("Apologies had been received from Cllr Ann Mead, Leader, North Shire Council. Cllr Bo Lake attended as substitute.", "Ann Mead>Bo Lake")]
    [InlineData("The clerk reported apologies from Mr Mead, Miss Lake and Mrs Hill.", "Mead>|Lake>|Hill>")]
    [InlineData("Apologies were received from Cllr Ann Mead; Cllr Bo Lake attended in her place", "Ann Mead>Bo Lake")]
    [InlineData("There were no apologies.", "")]
    public async Task Extract_ApologiesInAnEntry_AreReadWithSubstitutes(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', (await WrittenMinutes.OneAsync(WrittenMinutes.With(text, "Apologies for Absence"))).Apologies.Select(a => $"{a.Name}>{a.Substitute}")));

    [Fact]
    public async Task Extract_NamesOnLinesOfTheirOwn_AreOnePersonEach()
    {
        var minutes = await WrittenMinutes.OneAsync("Audit Board\n\nMINUTES of a meeting of the Audit Board held on Monday, 3 May 2021 in Room 1 at 10.00 am.\n\nPresent:\nAnn Reed (Chair)\nBob Stone\nCy Hill\n\nOfficers:\nDi Holt, Head of Audit\n\n1. Apologies\n\nNone.\n\n2. Rents\n\nNoted.\n");

        Assert.Equal(["Ann Reed", "Bob Stone", "Cy Hill"], minutes.Present.Select(p => p.Name));
        Assert.Equal(["Di Holt: Head of Audit"], minutes.AlsoPresent.Select(p => $"{p.Name}: {p.Role}"));
        Assert.Equal((new TimeOnly(10, 0), "Room 1"), (minutes.Time, minutes.Venue));
    }
}
