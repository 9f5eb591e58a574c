using Croydon.Papers.Items.Reports;

namespace Croydon.Papers.Tests.Items.Reports;

public sealed class ReportExtractorTests
{
    private const string Table = """
        | REPORT TO: | Children's Scrutiny Sub-Committee 12 May 2022 |
        |---|---|
        | SUBJECT: | School places |
        | LEAD OFFICER: | Ann Smith, Director of Education |
        | RECOMMENDATIONS | Members are invited to: |
        | | i) Note the forecast ii) Agree the bids |

        1. EXECUTIVE SUMMARY

        1.1 The forecast is £1.5m above budget.

        Approved by Joe Bloggs, Head of Finance.

        2. RECOMMENDATIONS

        2.1 The committee is asked to:

        - i) Note the forecast
        - ii) Agree all the bids

        CONTACT OFFICER: Ann Smith
        Director of Education

        BACKGROUND DOCUMENTS: None

        APPENDICES: Appendix 1 – Forecast Appendix 2 – Bids

        Appendix 1 – Forecast
        """;

    private const string FromTo = """
        From: Rita Patel, Leader of the Council
        To: Cabinet – 9th January 2025
        Subject: Devolution
        Classification: Unrestricted
        Is the decision eligible for call-in? Yes

        Summary: What the paper says.

        Recommendations:
        Cabinet is asked to:
        (1) Endorse the bid
        made in May
        (2) Delegate the reply

        1. Background

        1.1 It began in June.
        """;

    [Fact]
    public async Task Extract_HeaderTable_GivesFieldsAndRecommendationsOnce()
    {
        var report = await ReadAsync(Table);
        Assert.Equal(("Children's Scrutiny Sub-Committee", new DateOnly(2022, 5, 12), "School places"), (report.To, report.MeetingDate, report.Subject));
        Assert.Equal("Ann Smith, Director of Education", report.LeadOfficer);
        Assert.Equal(["Note the forecast", "Agree the bids"], report.Recommendations);
        Assert.Equal("Members are invited to:", report.RecommendationsLeadIn);
        Assert.Equal(["1 EXECUTIVE SUMMARY", "2 RECOMMENDATIONS"], report.Sections.Select(s => $"{s.No} {s.Title}"));
    }

    [Fact]
    public async Task Extract_EndOfReport_GivesContactDocumentsAppendicesApprovalsFigures()
    {
        var report = await ReadAsync(Table);
        Assert.Equal(("Ann Smith Director of Education", "None"), (report.ContactOfficer, report.BackgroundDocuments));
        Assert.Equal(["Appendix 1 – Forecast", "Appendix 2 – Bids"], report.Appendices);
        Assert.Equal([("Joe Bloggs", "Head of Finance")], report.Approvals.Select(a => (a.Name, a.Role)));
        Assert.Equal([("£1.5m", 1_500_000m)], report.Figures.Select(f => (f.Raw, f.Pounds)));
    }

    [Fact]
    public async Task Extract_FromToHeader_GivesFieldsWithoutTheDate()
    {
        var report = await ReadAsync(FromTo);
        Assert.Equal(("Cabinet", new DateOnly(2025, 1, 9), "Devolution"), (report.To, report.MeetingDate, report.Subject));
        Assert.Equal(("Rita Patel, Leader of the Council", "Unrestricted", "Yes"), (report.From, report.Classification, report.CallIn));
        Assert.Equal(["Endorse the bid made in May", "Delegate the reply"], report.Recommendations);
    }

    [Fact]
    public async Task Extract_NumberedRecommendationsThatLookLikeTitles_AreRecommendations()
    {
        var report = await ReadAsync("From: Rita Patel\nTo: Council\nSubject: Rules\n\n# 8. Recommendations\n\nThe Council is asked to:\n\n# 1. NOTE the rules\n\n2. ADOPT the changes\n\n# 9. Contact details\n\nRita Patel\n");
        Assert.Equal(["NOTE the rules", "ADOPT the changes"], report.Recommendations);
        Assert.Equal(["8", "9"], report.Sections.Select(s => s.No));
    }

    [Fact]
    public async Task Extract_LabelCutByALineBreak_IsPutTogether() =>
        Assert.Equal("DELIVERY", (await ReadAsync("| REPORT TO: | AREA COMMITTEE |\n|---|---|\n| REPORT | DELIVERY |\n| TITLE: | |\n| Key Decision | No |\n")).Subject);

    [Fact]
    public async Task Extract_LostHead_GivesReportWithoutSubject()
    {
        var report = await ReadAsync("1. RECOMMENDATIONS\n\n1.1 Note the visit.\n1.2 Note the review.\n\n2. SUMMARY\n\nText.\n\nBACKGROUND DOCUMENTS: None\n");
        Assert.Null(report.Subject);
        Assert.Equal(["Note the visit.", "Note the review."], report.Recommendations);
        Assert.True(report.Confidence < 1);
    }

    [Fact]
    public async Task Extract_TwoReports_AreTwo()
    {
        var paper = await Papers.OfTextAsync(Table + "\n\n" + FromTo);
        Assert.Equal(["School places", "Devolution"], new ReportExtractor().Extract(paper).Cast<Report>().Select(r => r.Subject));
    }

    [Fact]
    public async Task Extract_Summons_IsNoReport() =>
        Assert.Empty(new ReportExtractor().Extract(await Papers.OfTextAsync("To: Councillor Ann Smith (Chair)\n\nA meeting of the Cabinet\n\nSigned:\n\nDate:\n")));

    private static async Task<Report> ReadAsync(string text) =>
        Assert.IsType<Report>(Assert.Single(new ReportExtractor().Extract(await Papers.OfTextAsync(text))));
}
