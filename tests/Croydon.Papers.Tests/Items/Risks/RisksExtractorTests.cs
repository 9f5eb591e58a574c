using Croydon.Papers.Documents;
using Croydon.Papers.Items.Risks;

namespace Croydon.Papers.Tests.Items.Risks;

public sealed class RisksExtractorTests
{
    [Fact]
    public async Task Extract_RegisterWithGroupHeaders_ReadsScoresByStage()
    {
        var risk = Assert.Single(await ReadAsync("""
            | Risk Ref | Risk | Impact | Inherent risk | | | Controls | Residual risk | | | Risk owner | Direction of travel | Next review |
            | | | | Likelihood | Impact | Score | | Likelihood | Impact | Score | | | |
            | CR 4 | Too few foster carers | Children are placed far away | 4 | 5 | 20 | • Fees reviewed • Local campaign | 3 | 4 | 12 | Head of Fostering | ↓ | June 2024 |
            """));

        Assert.Equal(("CR 4", "Too few foster carers", "Children are placed far away", "Head of Fostering"), (risk.Ref, risk.Description, risk.Impact, risk.Owner));
        Assert.Equal((4, 5, 20), (risk.Inherent.Likelihood, risk.Inherent.Impact, risk.Inherent.Score));
        Assert.Equal((3, 4, 12), (risk.Residual.Likelihood, risk.Residual.Impact, risk.Residual.Score));
        Assert.Equal(["Fees reviewed", "Local campaign"], risk.Mitigations);
        Assert.Equal("decreasing", risk.Direction);
        Assert.Equal((new DateOnly(2024, 6, 30), "June 2024"), (risk.ReviewDate, risk.ReviewDateRaw));
        Assert.Equal(3, risk.Source.Line);
    }

    [Fact]
    public async Task Extract_TwoUnnamedSetsOfScores_AreInherentThenResidual()
    {
        var risk = Assert.Single(await ReadAsync("""
            | Risk | Likelihood | Impact | Score | Mitigating actions | Likelihood | Impact | Score |
            | Boiler fails | 3 | 3 | 9 | Serviced yearly | 1 | 3 | 3 |
            """));

        Assert.Equal((9, 3), (risk.Inherent.Score, risk.Residual.Score));
        Assert.Null(risk.Impact);
    }

    [Fact]
    public async Task Extract_OneTableARisk_ReadsLabelsBesideTheirWords()
    {
        var risks = await ReadAsync("""
            | Risk ID | CR1 | Risk title | Boiler fails |
            | Risk owner | Head of Estates | Direction of travel | ↑ |
            | Cause | Old age | | |
            | Consequence | Cold offices | | |
            | Inherent score | Likelihood 4 x Impact 3 = 12 | Current score | Likelihood 2 x Impact 3 = 6 |
            | Controls | • Yearly service • Spare parts in store | | |

            | Risk ID | CR2 | Risk title | Roof leaks |
            | Risk owner | Head of Estates | Direction of travel | ↔ |
            | Consequence | Wet papers | | |
            """);

        Assert.Equal(["CR1 Boiler fails increasing", "CR2 Roof leaks same"], risks.Select(r => $"{r.Ref} {r.Title} {r.Direction}"));
        Assert.Equal(("Old age", "Cold offices", 12, 6), (risks[0].Cause, risks[0].Impact, risks[0].Inherent.Score, risks[0].Residual.Score));
        Assert.Equal((4, 3, 2), (risks[0].Inherent.Likelihood, risks[0].Inherent.Impact, risks[0].Residual.Likelihood));
        Assert.Equal(["Yearly service", "Spare parts in store"], risks[0].Mitigations);
    }

    [Fact]
    public async Task Extract_OneTableARisk_ReadsLabelsOverTheirWords()
    {
        var risk = Assert.Single(await ReadAsync("""
            | Risk ID | CR 9 | Risk title | Ice on the roads | | |
            | Cause of risk | Risk event | Consequence | Risk owner | Current likelihood | Current impact |
            | A hard winter | Roads freeze | Buses stop | Ann Lee | Likely (4) | Major (3) |
            | Control title | | Control owner | | | |
            | Salt is stored in autumn | | Head of Roads | | | |
            """));

        Assert.Equal(("CR 9", "Ice on the roads", "Roads freeze", "A hard winter", "Buses stop"), (risk.Ref, risk.Title, risk.Description, risk.Cause, risk.Impact));
        Assert.Equal((4, 3, null), (risk.Residual.Likelihood, risk.Residual.Impact, risk.Residual.Score));
        Assert.Equal("Salt is stored in autumn", Assert.Single(risk.Controls));
    }

    [Fact]
    public async Task Extract_LikelihoodBesideOneNamedScore_IsOfThatStage()
    {
        var risk = Assert.Single(await ReadAsync("""
            | Risk | Likelihood | Impact | Current risk score | Mitigating actions | Target score |
            | Boiler fails | Likely (4) | Major (3) | 12 | Serviced yearly | 6 |
            """));

        Assert.Equal((4, 3, 12, 6), (risk.Residual.Likelihood, risk.Residual.Impact, risk.Residual.Score, risk.Target.Score));
    }

    [Fact]
    public async Task Extract_ScoreAsProduct_GivesItsThreeNumbers()
    {
        var risk = Assert.Single(await ReadAsync("| Risk | Gross score | Net score | Mitigation |\n| Flooding | 4 x 4 = 16 | High (12) | Pumps |\n"));

        Assert.Equal((4, 4, 16), (risk.Inherent.Likelihood, risk.Inherent.Impact, risk.Inherent.Score));
        Assert.Equal((12, "High"), (risk.Residual.Score, risk.Residual.Level));
    }

    [Fact]
    public async Task Extract_SectionRowsAndTotals_AreNotRisks()
    {
        var risks = await ReadAsync("""
            | Directorate | Risk Title | Risk Event | Consequence | Current Likelihood | Annual Exposure £m |
            | Large risks | | | | | |
            | Places | Bridge | The bridge closes | Buses stop | 4 | 2.5 |
            | Total | | | | | 2.5 |
            """);

        var risk = Assert.Single(risks);
        Assert.Equal(("Bridge", "The bridge closes", "Places", "£2.5m"), (risk.Title, risk.Description, risk.Workstream, risk.Value));
        Assert.Equal((4, null), (risk.Residual.Likelihood, risk.Residual.Score));
    }

    [Fact]
    public async Task Extract_UnitsUnderTheHeaderAndALegend_AreNotRisks()
    {
        var risk = Assert.Single(await ReadAsync("| Risk Title | Risk Event | Current Likelihood | Exposure |\n| | | (1-5) | £m |\n| Bridge | It closes | 4 | 2.5 |\n| Likely | | | |\n| 5 | | | |\n"));

        Assert.Equal(("Bridge", "£2.5m", "Exposure £m"), (risk.Title, risk.Value, risk.ValueBasis));
    }

    [Fact]
    public async Task Extract_HeadingHiddenUnderTheFirstRowOfThePage_IsTakenOut()
    {
        var risks = await ReadAsync("| Directorate | Risk Title | Risk Event |\n| Large risks (over £10m) | | |\n| Places | Bridge | It closes |\n\nPage 2\n\n| Directorate | Risk Title | Risk Event |\n| ALL Large | Pay risks award | (over £10m) Pay rises |\n");

        Assert.Equal(["Places/Bridge/It closes", "ALL/Pay award/Pay rises"], risks.Select(r => $"{r.Workstream}/{r.Title}/{r.Description}"));
    }

    [Fact]
    public async Task Extract_RowGoesOnInTheNextTableWithoutHeader_IsOneRisk()
    {
        var risk = Assert.Single(await ReadAsync("Risk\tImpact\tMitigation\nStaff leave because\tCases wait\tPay reviewed\n\nof long commutes\t\tand offices moved\n"));

        Assert.Equal("Staff leave because of long commutes", risk.Description);
        Assert.Equal(["Pay reviewed and offices moved"], risk.Mitigations);
        Assert.True(risk.Confidence < 0.95);
    }

    [Fact]
    public async Task Extract_RowGoesOnUnderARepeatedHeader_IsOneRisk()
    {
        var risk = Assert.Single(await ReadAsync("Ref\tRisk\tImpact\tMitigation\nR1\tStaff leave because\tCases wait\tPay reviewed\n\nRef\tRisk\tImpact\tMitigation\n\tof long commutes\t\tand offices moved\n"));

        Assert.Equal(("R1", "Staff leave because of long commutes"), (risk.Ref, risk.Description));
    }

    [Fact]
    public void Read_HeaderOfTwoRowsWithSpans_TellsTheScoresApart()
    {
        var table = new Table(
        [
            new TableRow([new Cell("Ref", 2), new Cell("Risk", 2), new Cell("Inherent risk", 1, 3), null, null, new Cell("Controls", 2)]),
            new TableRow([null, null, new Cell("L"), new Cell("I"), new Cell("Score"), null]),
            new TableRow([new Cell("R1"), new Cell("Flood"), new Cell("3"), new Cell("4"), new Cell("12"), new Cell("Pumps")]),
        ]) { HeaderRows = 1 };
        var paper = new Paper(PaperSource.Of("a.md", [1]), "text", [], [new Block(BlockKind.Table, "x", []) { Table = table }]);

        var risk = Assert.IsType<Risk>(Assert.Single(new RisksExtractor().Extract(paper)));
        Assert.Equal((3, 4, 12), (risk.Inherent.Likelihood, risk.Inherent.Impact, risk.Inherent.Score));
    }

    [Fact]
    public async Task Extract_LabelledBulletsUnderATitle_AreARisk()
    {
        var risk = Assert.Single(await ReadAsync("- Empty posts;\n  - Risk/issue: A third of all posts are empty this spring\n  - Mitigation/s: A new advert went out\n- Heating\n"));

        Assert.Equal(("Empty posts", "A third of all posts are empty this spring"), (risk.Title, risk.Description));
        Assert.Equal(["A new advert went out"], risk.Mitigations);
    }

    [Fact]
    public async Task Extract_MentionOfRiskWithoutMitigation_IsNoRisk() =>
        Assert.Empty(await ReadAsync("Risk: none was found by the officers who looked\n\nThe board thanked them.\n"));

    [Fact]
    public async Task Extract_TableAboutOtherThings_IsNoRegister() =>
        Assert.Empty(await ReadAsync("| Ref | Description | Owner |\n|---|---|---|\n| 1 | Buy chairs | RK |\n"));

    private static async Task<List<Risk>> ReadAsync(string text) => [.. new RisksExtractor().Extract(await TextPaper.OfAsync(text)).Cast<Risk>()];
}
