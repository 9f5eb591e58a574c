using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Tests.Items.Kpis;

public sealed class KpiDividedTests
{
    [Fact]
    public async Task Extract_MisreadHeaders_AreToldByWhatStandsUnderThem()
    {
        var kpi = (await KpiTexts.KpisAsync("""
            | Ref | Indicator Title | P0larlty | Apr- a | May-17 | Jun-17 | Target | FRAG | Ee |
            |---|---|---|---|---|---|---|---|---|
            | HO 1 | Percentage of repairs on time | BIB | 80% | 85% | 91% | 90% | Green | 90% or above Green 80%-89% Amber 79% and below Red |
            | HO 2 | Percentage of empty homes | SIB | 3% | 4% | 4% | 3% | Red | 3% or below Green 3.1%-3.9% Amber 4% and above Red |
            """))[0];

        Assert.Equal(("HO1", Polarity.Bigger, Rag.Green, 90m), (kpi.Ref, kpi.Polarity, kpi.PrintedRag, kpi.Bands!.Green!.Min));
        Assert.Equal(["2017-04", "2017-05", "2017-06"], kpi.Values.Select(v => v.Period));
    }

    [Fact]
    public async Task Extract_MonthsWhoseYearsWereSpoilt_AreToldByTheirNeighbours()
    {
        var kpi = Assert.Single(await KpiTexts.KpisAsync("""
            | Indicator Title | Apr- at | May- 17 | I Jun- V7 | Jul- 7 | RAG |
            |---|---|---|---|---|---|
            | Repairs done on time | 80% | 85% | 91% | 93% | |
            """));

        Assert.Equal(["2017-04 80%", "2017-05 85%", "2017-06 91%", "2017-07 93%"], kpi.Values.Select(v => $"{v.Period} {v.Raw}"));
    }

    [Fact]
    public async Task Extract_TitleDividedOverRows_IsOneIndicator()
    {
        var table = new Table([
            new TableRow([new Cell("Ref"), new Cell("Indicator title"), new Cell("Apr-17"), new Cell("May-17")]),
            new TableRow([new Cell("HO 1", 2), new Cell("Repairs done on time"), new Cell("70%", 2), new Cell("75%", 2)]),
            new TableRow([null, new Cell("in council homes"), null, null]),
            new TableRow([new Cell("All homes", 1, 4), null, null, null]),
        ]);
        var paper = (await KpiTexts.PaperAsync("")) with { Blocks = [new Block(BlockKind.Table, "Ref", []) { Table = table }] };

        var kpi = Assert.Single(new KpiExtractor().Extract(paper).Cast<Kpi>());
        Assert.Equal(("Repairs done on time in council homes", 2), (kpi.Title, kpi.Values.Count));
    }

    [Fact]
    public async Task Extract_BandsDividedOverRowsUnderOneReference_AreReadWhole()
    {
        var table = new Table([
            new TableRow([new Cell("Ref"), new Cell("Indicator title"), new Cell("Apr-17"), new Cell("May-17"), new Cell("RAG methodology")]),
            new TableRow([new Cell("HO 1", 2), new Cell("Repairs done"), new Cell("70%", 2), new Cell("75%", 2), new Cell("90% or above Green")]),
            new TableRow([null, new Cell("on time"), null, null, new Cell("80%-89% Amber 79% and below Red")]),
            new TableRow([new Cell("EMPTY HOMES", 1, 5), null, null, null, null]),
        ]);
        var paper = (await KpiTexts.PaperAsync("")) with { Blocks = [new Block(BlockKind.Table, "Ref", []) { Table = table }] };

        var kpi = Assert.Single(new KpiExtractor().Extract(paper).Cast<Kpi>());
        Assert.Equal(("HO1", "Repairs done on time", 90m, 79m), (kpi.Ref, kpi.Title, kpi.Bands!.Green!.Min, kpi.Bands.Red!.Max));
    }

    [Fact]
    public async Task Extract_HeaderDividedInOneCell_IsOneHeader()
    {
        var table = new Table([
            new TableRow([new Cell("Indicator"), new Cell("Indicator title", 2), new Cell("Apr-17", 2), new Cell("May-17", 2), new Cell("Target", 2)]),
            new TableRow([new Cell("Number"), null, null, null, null]),
            new TableRow([new Cell("HO 1"), new Cell("Repairs done on time"), new Cell("70%"), new Cell("75%"), new Cell("80%")]),
        ]);
        var paper = (await KpiTexts.PaperAsync("")) with { Blocks = [new Block(BlockKind.Table, "Ref", []) { Table = table }] };

        var kpi = Assert.Single(new KpiExtractor().Extract(paper).Cast<Kpi>());
        Assert.Equal(("HO1", "Repairs done on time", 2, null), (kpi.Ref, kpi.Title, kpi.Values.Count, kpi.Group));
    }
}
