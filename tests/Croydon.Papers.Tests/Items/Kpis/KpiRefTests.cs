using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Tests.Items.Kpis;

public sealed class KpiRefTests
{
    [Theory]
    [InlineData("W 1 a", "W1a")]
    [InlineData("Wia", "W1a")]
    [InlineData("Wi", "W1")]
    [InlineData("wi", "W1")]
    [InlineData("Pl", "P1")]
    [InlineData("Wlia", "W1a")]
    [InlineData("Wi1", "W1")]
    [InlineData("CLia", "CL1a")]
    [InlineData("CLi", "CLi")]
    [InlineData("W11", "W11")]
    [InlineData("vi", null)]
    [InlineData("LAC 10 _", "LAC10")]
    [InlineData("Will", null)]
    public void Normal_SpacedOrMisread_IsOneForm(string text, string? reference) => Assert.Equal(reference, KpiRef.Normal(text));

    [Theory]
    [InlineData("CS04: Calls answered", "CS04", "Calls answered")]
    [InlineData("EH 12a – Visits in time", "EH12a", "Visits in time")]
    [InlineData("Calls answered", null, "Calls answered")]
    [InlineData("2024/25: Calls answered", null, "2024/25: Calls answered")]
    [InlineData("Q3: calls answered", null, "Q3: calls answered")]
    public void Lead_TitleWithItsReferenceInFront_GivesBoth(string title, string? reference, string rest)
    {
        var kpi = KpiRef.Lead(new Kpi(null, null, title, new Citation(1, null, null, null, title), 1));

        Assert.Equal((reference, rest), (kpi.Ref, kpi.Title));
    }
}
