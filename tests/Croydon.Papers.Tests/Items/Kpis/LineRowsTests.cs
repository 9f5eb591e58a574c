using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Tests.Items.Kpis;

public sealed class LineRowsTests
{
    [Fact]
    public async Task Extract_RowsOfActualTargetAndRating_AreOneIndicator()
    {
        var table = new Table([
            Row("Indicator", "", "Q1 2022/23", "Q2 2022/23"),
            new TableRow([new Cell("Homes let on time", 3), new Cell("Actual"), new Cell("61%"), new Cell("58%")]),
            new TableRow([null, new Cell("Target"), new Cell("60%"), new Cell("60%")]),
            new TableRow([null, new Cell("RAG"), new Cell("Green"), new Cell("Amber")]),
            Row("Rent collected", "Actual", "97%", "98%"),
            Row("", "Target", "99%", "99%"),
        ]);
        var paper = (await KpiTexts.PaperAsync("")) with { Blocks = [new Block(BlockKind.Table, "Indicator", []) { Table = table }] };

        var kpis = new KpiExtractor().Extract(paper).Cast<Kpi>().ToList();

        Assert.Equal(["Homes let on time 60% Amber 61% Green,58% Amber", "Rent collected 99%  97% ,98% "],
            kpis.Select(k => $"{k.Title} {k.Target!.Raw} {k.PrintedRag} {string.Join(',', k.Values.Select(v => $"{v.Raw} {v.PrintedRag}"))}"));
    }

    [Fact]
    public async Task Extract_TableOfActualAndTarget_IsNamedByTheHeadingOverIt()
    {
        var kpi = Assert.Single(await KpiTexts.KpisAsync("""
            ## Care leavers

            ### CL3a Homes that are suitable

            | | Oct 2017 | Nov 2017 |
            |---|---|---|
            | Actual | 87% | 86% |
            | Target | 85% | 85% |
            """));

        Assert.Equal(("CL3a", "Homes that are suitable", "85%", "Care leavers", 2), (kpi.Ref, kpi.Title, kpi.Target!.Raw, kpi.Group, kpi.Values.Count));
    }

    [Theory]
    [InlineData("Target:", LineKind.Target)]
    [InlineData("Statistical neighbours", LineKind.Beside)]
    [InlineData("Actual spend on homes", null)]
    internal void KindOf_FirstCellOfARow_IsKnownByItsWholeText(string text, LineKind? kind) => Assert.Equal(kind, LineRows.KindOf(text));

    private static TableRow Row(params string[] texts) => new([.. texts.Select(t => new Cell(t))]);
}
