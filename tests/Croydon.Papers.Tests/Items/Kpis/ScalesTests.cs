using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Tests.Items.Kpis;

public sealed class ScalesTests
{
    [Theory]
    [InlineData(KpiUnit.Count, "Number of visits to libraries (thousands)", 1000)]
    [InlineData(KpiUnit.Pounds, "Rent arrears £'000", 1000)]
    [InlineData(KpiUnit.Pounds, "Business rates collected (£m)", 1000000)]
    [InlineData(KpiUnit.Count, "Journeys by bus, in millions", 1000000)]
    public void Of_WordsOfScale_GiveHowManyOneStandsFor(KpiUnit unit, string text, int scale) => Assert.Equal(scale, Scales.Of(unit, null, text));

    [Theory]
    [InlineData(KpiUnit.Count, "Deaths per 1,000 people")]
    [InlineData(KpiUnit.Count, "Thousand Trees project: trees planted")]
    [InlineData(KpiUnit.Percent, "Visits (thousands) that were made online")]
    public void Of_OtherWords_SayNothing(KpiUnit unit, string text) => Assert.Null(Scales.Of(unit, text));
}
