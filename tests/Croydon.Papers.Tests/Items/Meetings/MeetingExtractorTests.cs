using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Items.Meetings;

namespace Croydon.Papers.Tests.Items.Meetings;

public sealed class MeetingExtractorTests
{
    private const string Items = "\n\n## AGENDA\n\n1. Apologies\n\n2. Declarations of interest\n\n3. Minutes\n";

    [Fact]
    public async Task Extract_Summons_GivesEverythingItSays()
    {
        var meeting = await ExtractAsync("""
            # Housing Scrutiny Panel Agenda

            To: Councillor Ann Reed (Chair)
            Councillor Bob Stone (Vice-Chair)
            Councillors Cy Hill, Di Holt,
            Ed Field and Flo Poole

            ## Co-optee Members

            Mr Gus Hay (Tenants' representative) and Ms Hal Mead (Leaseholders' representative)

            Reserve Members: Ian Lake, Jo Marsh

            A meeting of the Housing Scrutiny Panel which you are hereby summoned to attend, will be held on Tuesday, 4 May 2021 at 7.30 pm in The Long Room, Town Hall, High Street. A pre meet for Members will take place in room F5 at 6:00pm

            KAY NORTH
            Council Solicitor and Monitoring Officer

            Lee Orme
            020 8726 6000 x1234
            lee.orme@croydon.gov.uk
            Monday, 26 April 2021
            """ + Items);

        Assert.Equal(("Housing Scrutiny Panel", new DateOnly(2021, 5, 4), new TimeOnly(19, 30), "The Long Room, Town Hall, High Street"), (meeting.Body, meeting.Date, meeting.Time, meeting.Venue));
        Assert.Equal(("Ann Reed", "Bob Stone", "Cy Hill,Di Holt,Ed Field,Flo Poole"), (meeting.Chair, meeting.ViceChair, string.Join(',', meeting.Members)));
        Assert.Equal([new MemberRole("Gus Hay", "Tenants' representative"), new MemberRole("Hal Mead", "Leaseholders' representative")], meeting.CoOptees);
        Assert.Equal(["Ian Lake", "Jo Marsh"], meeting.Reserves);
        Assert.Equal(new Clerk("Lee Orme", "020 8726 6000 x1234", "lee.orme@croydon.gov.uk"), meeting.Clerk);
        Assert.Equal(("KAY NORTH", new DateOnly(2021, 4, 26), MeetingStatus.Scheduled), (meeting.SummonedBy, meeting.SummonsDate, meeting.Status));
    }

    [Fact]
    public async Task Extract_Cancelled_SaysSo() =>
        Assert.Equal(MeetingStatus.Cancelled, (await ExtractAsync("# Planning Committee - Thursday 15 January 2026 7:30 pm, CANCELLED" + Items)).Status);

    [Fact]
    public async Task Extract_Minutes_AreOfAMeetingHeld()
    {
        var meeting = await ExtractAsync("CABINET\n\nMINUTES of a meeting of the Cabinet held in the Long Room, Shire Hall on Thursday, 9 January 2025.\n\nPRESENT: Mr A Reed (Chairman)\n\n1. Apologies\n\nNone.\n");

        Assert.Equal(("Cabinet", MeetingStatus.Held, "Long Room, Shire Hall"), (meeting.Body, meeting.Status, meeting.Venue));
    }

    private static async Task<Meeting> ExtractAsync(string text)
    {
        var paper = (await new PaperPipeline(new PapersServices()).RunAsync(PaperSource.Of("a.md", Encoding.UTF8.GetBytes(text)), CancellationToken.None)).Paper;
        return Assert.IsType<Meeting>(Assert.Single(new MeetingExtractor().Extract(paper)));
    }
}
