using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Tests.Items.Kpis;

public sealed class KpiExtractorTests
{
    private const string Monthly = """
        | Ref | Indicator Title | RAG Last Period | Current RAG |
        |---|---|---|---|
        | HOMES FOR ALL | | | |
        | HO 1 | Percentage of repairs done within ten days | | |
        | HO 1 a | Percentage of urgent repairs done within one day | | |
        | HO 2 | | | |
        | HO 2a HO 3 | Number of empty homes | | |
        | | Share of homes that are empty | | |
        | | Number of garages let | | |

        | HOMES FOR | ALL | | | | | | | |
        |---|---|---|---|---|---|---|---|---|
        | Indicator Number | Indicator Title | Polarity | Apr-17 | May-17 | Target | Target Owner | RAG | RAG Methodology |
        | HO 1 | Percentage of repairs done within ten days | BIB | 80% | | 90% | WТ | | 90% or above Gree 80%-89% Amber 79% and below Re |
        | 1.110/1.4 | Percentage of urgent repairs done within one day | SIB | 12% (new) | n/a | NA | WT | | |
        | | Share of homes that are empty | | 3.5% | 4% | | WT | | |
        | Graph 1 | 40 | | | • | | | | |
        | | 30 | | | | | | | |
        """;

    [Fact]
    public async Task Extract_MonthlyTable_GivesValuesOfEachStateWithTheirLines()
    {
        var first = (await KpiTexts.KpisAsync(Monthly))[0];

        Assert.Equal(("HO1", "HO 1", "HOMES FOR ALL", Polarity.Bigger, KpiUnit.Percent, "WT"), (first.Ref, first.RefRaw, first.Group, first.Polarity, first.Unit, first.TargetOwner));
        Assert.Equal(["2017-04 80 Reported 14", "2017-05  Blank 14"], first.Values.Select(v => $"{v.Period} {v.Value} {v.State} {v.Source.Line}"));
        Assert.Equal(Rag.Amber, first.Values[0].ComputedRag);
        Assert.Equal(("90% or above", 90m, (decimal?)null), (first.Bands!.Green!.Raw, first.Bands.Green.Min!.Value, first.Bands.Green.Max));
    }

    [Fact]
    public async Task Extract_DamagedReference_IsRecoveredByTitleWithLessConfidence()
    {
        var kpis = await KpiTexts.KpisAsync(Monthly);

        Assert.Equal(("HO1a", "1.110/1.4"), (kpis[1].Ref, kpis[1].RefRaw));
        Assert.True(kpis[1].Confidence < kpis[0].Confidence);
        Assert.Equal(("new", ValueState.NotAvailable), (kpis[1].Values[0].Note, kpis[1].Values[1].State));
    }

    [Fact]
    public async Task Extract_IndexWhoseReferencesSlippedARow_AlignsThemWithTitles() =>
        Assert.Equal("HO2a", (await KpiTexts.KpisAsync(Monthly))[2].Ref);

    [Fact]
    public async Task Extract_ChartDebrisUnderTheRows_IsNoKpi() =>
        Assert.Equal(3, (await KpiTexts.KpisAsync(Monthly)).Count);
}
