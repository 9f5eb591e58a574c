using Croydon.Papers.Checks;

namespace Croydon.Papers.Tests.Checks;

public sealed class KpiCheckTests
{
    private const string Head = """
        | Ref | Indicator Title | Polarity | Dec-17 | Jan-18 | Target | RAG | RAG Methodology |
        |---|---|---|---|---|---|---|---|
        | HO 8 | Percentage of calls answered | BIB | 91% | 92% | 90% | | 90% or above Green 80%-89% Amber 79% and below Red |
        | HO 9 | Percentage of letters answered | BIB | 91% | 92% | 90% | | 90% or above Green 80%-89% Amber 79% and below Red |

        """;

    [Theory]
    [InlineData("Repairs on time fell to 80% in January [see KPI HO 1]", 1)]
    [InlineData("Repairs on time fell to 75% in January, from 88% in December [see KPI HO 1]", 0)]
    [InlineData("Repairs on time were just under 76% [see KPI HO 1]", 0)]
    [InlineData("Repairs on time are still below the 90% target [see KPI HO 1]", 0)]
    [InlineData("Repairs done were 75% (up from 70% in December) [see KPI HO 1]", 1)]
    public async Task NarrativeAgainstTable_FigureOfASentence_MustBeTheTables(string sentence, int found) =>
        Assert.Equal(found, (await Run(new NarrativeAgainstTable(), Row("HO 1", "Percentage of repairs on time", "BIB", "88%", "75%") + "\n\n" + sentence)).Count);

    [Theory]
    [InlineData("Repairs on time continue well and strong performance was seen [see KPI HO 1]", 1)]
    [InlineData("A fall in repairs on time [see KPI HO 1]", 0)]
    [InlineData("A slight improvement in repairs on time [see KPI HO 1]", 1)]
    [InlineData("Repairs are hit by the increase in demand for them [see KPI HO 1]", 0)]
    public async Task NarrativeClaims_WordsAboutAnIndicator_MustBeSo(string sentence, int found) =>
        Assert.Equal(found, (await Run(new NarrativeClaims(), Row("HO 1", "Percentage of repairs on time", "BIB", "88%", "75%") + "\n\n" + sentence)).Count);

    [Theory]
    [InlineData("See how garages did [see KPI HO 7]", 1)]
    [InlineData("See how calls did [see KPI HO8]", 0)]
    public async Task ReferenceUnknown_OnlyWhatNoTableHas_IsFound(string sentence, int found) =>
        Assert.Equal(found, (await Run(new ReferenceUnknown(), Row("HO 1", "Percentage of repairs on time", "BIB", "88%", "75%") + "\n\n" + sentence)).Count);

    [Theory]
    [InlineData("75%", "90% or above Green 80%-89% Amber 79% and below Red", 1)]
    [InlineData("90%", "90% or above Green 80%-89% Amber 79% and below Red", 0)]
    [InlineData("95%", "90% or above Green 80%-89% Amber 79% and below Red", 0)]
    public async Task TargetAgainstBands_TargetMustBeGreen(string target, string bands, int found) =>
        Assert.Equal(found, (await Run(new TargetAgainstBands(), Row("HO 1", "Percentage of repairs on time", "BIB", "88%", "75%", target, bands))).Count);

    [Theory]
    [InlineData("Percentage of repairs on time", "75%", "90% or above Green 80%-89% Amber 79% and below Red", "info")]
    [InlineData("Percentage of repairs on time", "75.4%", "90% or above Green 80%-89% Amber 79% and below Red", "warning")]
    [InlineData("Number of repairs open", "18", "17 or below Green 18.1-20 Amber 20.1 and above Red", "warning")]
    [InlineData("Number of repairs open", "18", "17 or below Green 18-20 Amber 21 and above Red", "")]
    [InlineData("Percentage of repairs on time", "75%", "90% or above Green 80%-89.9% Amber 79.9% and below Red", "")]
    public async Task BandsGap_FiguresBetweenBands_AreFoundWhereTheyCanOccur(string title, string value, string bands, string severity) =>
        Assert.Equal(severity, string.Join(' ', (await Run(new BandsGap(), Row("HO 1", title, "", value, value, "", bands))).Where(c => c.Message.Contains("HO1", StringComparison.Ordinal)).Select(c => c.Severity.ToString().ToLowerInvariant())));

    [Theory]
    [InlineData("22% or below Green 21%-25% Amber 26% and above Red", 1)]
    [InlineData("10% or below Green 10-15% Amber 16% and above Red", 1)]
    [InlineData("10% or below Green 11-15% Amber 16% and above Red", 0)]
    [InlineData("<10% Green 10-15% Amber >15% Red", 0)]
    public async Task BandsOverlap_AFigureInTwoBands_IsFound(string bands, int found) =>
        Assert.Equal(found, (await Run(new BandsOverlap(), Row("HO 1", "Percentage of empty homes", "SIB", "12%", "13%", "", bands))).Count);

    [Theory]
    [InlineData("18", 1)]
    [InlineData("17", 0)]
    public async Task ValueInNoBand_IsFoundOncePerIndicator(string value, int found) =>
        Assert.Equal(found, (await Run(new ValueInNoBand(), Row("HO 1", "Average caseload", "SIB", value, value, "17", "17 or below Green 18.1-20 Amber 20.1 and above Red"))).Count);

    [Theory]
    [InlineData("SIB", 1)]
    [InlineData("BIB", 0)]
    [InlineData("", 0)]
    public async Task PolarityAgainstBands_GreenOnTheOtherSide_IsFound(string polarity, int found) =>
        Assert.Equal(found, (await Run(new PolarityAgainstBands(), Row("HO 1", "Percentage of repairs on time", polarity, "88%", "75%"))).Count);

    [Theory]
    [InlineData("Green", 1)]
    [InlineData("Red", 0)]
    [InlineData("", 0)]
    public async Task RatingAgainstRule_PrintedWord_MustFollowFromTheBands(string rag, int found) =>
        Assert.Equal(found, (await Run(new RatingAgainstRule(), Row("HO 1", "Percentage of repairs on time", "BIB", "88%", "75%", rag: rag))).Count);

    [Theory]
    [InlineData("15", "<10% of cohort", 1)]
    [InlineData("15%", "<10% of cohort", 0)]
    [InlineData("15", "10", 0)]
    public async Task UnitMismatch_CountsAgainstShares_AreFound(string value, string target, int found) =>
        Assert.Equal(found, (await Run(new UnitMismatch(), Row("HO 1", "Plans that last two years", "SIB", value, value, target, ""))).Count);

    [Theory]
    [InlineData("61%", 1)]
    [InlineData("59%", 0)]
    [InlineData("59.1%", 1)]
    public async Task CountsAgainstPercentage_ShareThatTheCountsDoNotGive_IsFound(string share, int found) =>
        Assert.Equal(found, (await Run(new CountsAgainstPercentage(),
            Row("HO 1", "Number of tenants in arrears at the year end", "", "", "350", "", "") + Row("HO 2", "Percentage in arrears at the year end", "", "", share, "", "") + Row("HO 3", "Number not in arrears at the year end", "", "", "243", "", ""))).Count);

    [Theory]
    [InlineData("Total calls", "103", 1)]
    [InlineData("Total calls", "100", 0)]
    [InlineData("Total calls", "101", 1)]
    [InlineData("Total calls (thousands)", "101", 0)]
    public async Task TableTotals_SumBeyondRounding_IsFound(string title, string total, int found) =>
        Assert.Equal(found, (await Run(new TableTotals(), $"""
            | Service | Quarter to Sep 24 | Quarter to Dec 24 |
            |---|---|---|
            | Housing | 50 | 51 |
            | Highways | 30 | 29 |
            | Libraries | 20 | 20 |
            | {title} | 100 | {total} |
            """)).Count);

    [Theory]
    [InlineData("82%", 1)]
    [InlineData("95%", 0)]
    public async Task PartAgainstWhole_BestPartBelowTheWhole_IsFound(string best, int found) =>
        Assert.Equal(found, (await Run(new PartAgainstWhole(), Row("HO 1", "Percentage of repairs completed within ten days", "BIB", "88%", "84%") + $"\n\nRepairs completed within ten days did better, with the best performing being the north team with {best} in time.")).Count);

    [Theory]
    [InlineData("In Quarter 2, the percentage of repairs completed within ten days met the target.", 1)]
    [InlineData("In Quarter 2, the percentage of repairs completed within ten days was below target, compared with Quarter 1.", 0)]
    [InlineData("In Quarter 4 the percentage of repairs completed within ten days will meet the target.", 0)]
    public async Task PeriodAgainstReport_ResultOfAnotherQuarter_IsFound(string sentence, int found) =>
        Assert.Equal(found, (await Run(new PeriodAgainstReport(), Row("HO 1", "Percentage of repairs completed within ten days", "BIB", "88%", "84%") + $"\n\nIn Quarter 3, two were red.\n\nIn Quarter 3, calls rose.\n\nIn Quarter 3, letters fell.\n\n{sentence}")).Count);

    private static string Row(string reference, string title, string polarity, string before, string last, string target = "90%", string bands = "90% or above Green 80%-89% Amber 79% and below Red", string rag = "") =>
        $"| {reference} | {title} | {polarity} | {before} | {last} | {target} | {rag} | {bands} |\n";

    private static Task<IReadOnlyList<Disagreement>> Run(ICheck check, string text) =>
        CheckedText.RunAsync(check, text.StartsWith("| HO", StringComparison.Ordinal) ? Head.TrimEnd() + "\n" + text : text);
}
