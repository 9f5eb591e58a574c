using Croydon.Papers.Checks;

namespace Croydon.Papers.Tests.Checks;

/// <summary>Checks of what is said about a table that sums up ratings.</summary>
public sealed class SummaryCheckTests
{
    private const string Summary = """
        | Housing KPIs | Latest RAG | Previous RAG |
        |---|---|---|
        | Percentage of repairs done within ten days | AMBER | RED |
        | Number of empty homes | GREEN | GREEN |
        | Percentage of calls answered in a minute | RED | RED |
        """;

    [Theory]
    [InlineData("Two of the three indicators met target.", 1)]
    [InlineData("One of the three indicators met target, one is Amber and one is Red.", 0)]
    [InlineData("One of the four indicators met target.", 1)]
    public async Task RatingCounts_CountsOfAParagraph_MustBeTheTables(string sentence, int found) =>
        Assert.Equal(found, (await CheckedText.RunAsync(new RatingCounts(), $"Housing – {sentence} More is told of each of them further below.\n\n{Summary}")).Count);

    [Theory]
    [InlineData("Of the two Red KPIs, only one got better (the percentage of repairs done within ten days).", 1)]
    [InlineData("The Amber KPI is the percentage of repairs done within ten days.", 0)]
    public async Task NamedRating_IndicatorCountedAmongAnotherColour_IsFound(string sentence, int found) =>
        Assert.Equal(found, (await CheckedText.RunAsync(new NamedRating(), $"{sentence}\n\n{Summary}")).Count);

    [Theory]
    [InlineData("with the other two all worsening", 1)]
    [InlineData("and all are improving", 1)]
    [InlineData("with the other two still below the floor", 0)]
    [InlineData("and all may be worsening by spring", 0)]
    public async Task TrendOfRated_ClaimAboutAllRedIndicators_MustFitTheirFigures(string claim, int found) =>
        Assert.Equal(found, (await CheckedText.RunAsync(new TrendOfRated(), $$"""
            Housing – the Red indicators are low, {{claim}}, and more is told of each of them further below.

            | Housing KPIs | Latest | Previous |
            |---|---|---|
            | Percentage of repairs done within ten days | RED | RED |
            | Percentage of letters answered within five days | RED | RED |

            ## Housing

            | Percentage of repairs done within ten days | RED |
            |---|---|
            | Latest: 61% | Target: 90%, Floor 80% Previous: 58% (Red) |

            ## Letters

            | Percentage of letters answered within five days | RED |
            |---|---|
            | Latest: 50% | Target: 90%, Floor 80% Previous: 55% (Red) |
            """)).Count);

    [Theory]
    [InlineData(2, 0)]
    [InlineData(1, 2)]
    public async Task RatingTotals_RowAndSum_MustBeRight(int red, int found) =>
        Assert.Equal(found, (await CheckedText.RunAsync(new RatingTotals(), $"""
            | Group | G | A | R |
            |---|---|---|---|
            | Housing | 1 | 1 | {red - 1} |
            | Parks and open spaces | 2 | | 1 |
            | TOTAL | 3 | 1 | 2 |

            {Summary}
            """)).Count);
}
