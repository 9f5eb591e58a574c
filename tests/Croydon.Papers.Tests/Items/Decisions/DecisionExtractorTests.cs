using Croydon.Papers.Items.Decisions;

namespace Croydon.Papers.Tests.Items.Decisions;

public sealed class DecisionExtractorTests
{
    private const string Form = """
        # Decision Recording Form

        Decision determined at Transport Policy Committee meeting on 15 May 2025

        Deadline for Escalation Panel referral 22 May 2025

        (a) Subject: Red cycleways (agenda item 9)
        (b) Ward:
        (c) Declarations of interest: None
        (d) Decision taken
        That the Committee
        1. Approved the trial
        2. Authorised the officer to
        a. Sign it
        (h) Reason for decision: As set out in the report.

        (a) Subject: Petition (agenda item 10)
        (d) Decision taken
        The Committee noted the petition.
        """;

    private const string Record = """
        # COUNTY COUNCIL – PROPOSED RECORD OF DECISION

        | DECISION TO BE TAKEN BY: | DECISION NUMBER: |
        | Cabinet | 24/00108 |

        Key decision: NO

        Subject Matter / Title of Decision: Budget monitoring

        **Decision:**

        The Cabinet agree to:

        a) note the overspend

        b) agree the changes

        **Reason(s) for decision:**

        The position must be noted.
        """;

    [Fact]
    public async Task Extract_RecordingForm_GivesEachDecision()
    {
        var decisions = await DecisionsAsync(Form);
        Assert.Equal([("Red cycleways", "9"), ("Petition", "10")], decisions.Select(d => (d.Title, d.AgendaItem!)));
        Assert.Equal(["Approved the trial", "Authorised the officer to a. Sign it"], decisions[0].Points);
        Assert.Equal(["The Committee noted the petition."], decisions[1].Points);
        Assert.Equal((new DateOnly(2025, 5, 22), null), (decisions[0].CallInDeadline, decisions[1].CallInDeadline));
        Assert.All(decisions, d => Assert.Equal(("Transport Policy Committee", new DateOnly(2025, 5, 15)), (d.Maker, d.Date)));
    }

    [Fact]
    public async Task Extract_RecordOfDecision_GivesMakerReferenceKey()
    {
        var decision = Assert.Single(await DecisionsAsync(Record));
        Assert.Equal(("Cabinet", "24/00108", "Budget monitoring"), (decision.Maker, decision.Reference, decision.Title));
        Assert.Equal((false, true), (decision.KeyDecision, decision.Proposed));
        Assert.Equal(["note the overspend", "agree the changes"], decision.Points);
        Assert.Equal("The position must be noted.", decision.Reasons);
    }

    [Fact]
    public async Task Extract_Report_GivesNoDecision() =>
        Assert.Empty(await DecisionsAsync("Subject: Budget\n\nDecision: none is asked for here."));

    private static async Task<IReadOnlyList<Decision>> DecisionsAsync(string text) =>
        [.. new DecisionExtractor().Extract(await Papers.OfTextAsync(text)).Cast<Decision>()];
}
