namespace Croydon.Papers.Tests.Items.Kpis;

public sealed class RefRepairTests
{
    private const string Index = """
        | Ref | Indicator Title | Current RAG |
        |---|---|---|
        | W 1 | Average caseload | |
        | W 1a | Average caseload - Assessment | |
        | W 2 | Vacancy rate | |

        """;

    [Fact]
    public async Task Extract_ReferenceThatLostItsLetter_IsToldByTheVeryTitle()
    {
        var kpis = await KpiTexts.KpisAsync(Index + "| Ref | Indicator Title | Apr-17 | Target |\n|---|---|---|---|\n| W 1 | Average caseload | 16 | 17 |\n| W 1 | Average caseload - Assessment | 19 | 20 |\n");

        Assert.Equal(["W1 Average caseload 16", "W1a Average caseload - Assessment 19"], kpis.Select(k => $"{k.Ref} {k.Title} {k.Values[0].Raw}"));
    }

    [Fact]
    public async Task Extract_TitleThatDriftedUnderItsReference_KeepsTheReference()
    {
        var kpis = await KpiTexts.KpisAsync(Index + "| Ref | Indicator Title | Apr-17 | Target |\n|---|---|---|---|\n| W 1a | Average caseload | 19 | 20 |\n| W 1 | Average caseload | 16 | 17 |\n");

        Assert.Equal(["W1a", "W1"], kpis.Select(k => k.Ref));
    }
}
