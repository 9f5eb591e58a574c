using Croydon.Papers.Checks;
using Croydon.Papers.Items.Risks;
using Croydon.Papers.Items.Savings;

namespace Croydon.Papers.Tests.Checks;

public sealed class SumChecksTests
{
    private const string Register = "| Ref | Risk | Mitigation | Likelihood | Impact | Score |\n|---|---|---|---|---|---|\n";
    private const string Schedule = "Savings proposals £000\n\n| Ref | Proposal | 2024/25 |\n|---|---|---|\n| A1 | Offices | 100 |\n| A2 | Land | 250 |\n";

    [Fact]
    public async Task RiskScore_NotTheProduct_IsSaid()
    {
        var breach = Assert.Single(await CheckedPaper.RunAsync(new RiskScoreCheck(), Register + "| R1 | Flood | Pumps | 3 | 3 | 12 |\n| R2 | Fire | Doors | 2 | 5 | 10 |\n", null, new RisksExtractor()));

        Assert.Equal("Risk R1 “Flood”: likelihood 3 times impact 3 is 9, but the inherent score is printed as 12.", breach.Message);
        Assert.Equal(("12", "3 × 3"), (breach.A.Value, breach.B!.Value));
    }

    [Theory]
    [InlineData("| R1 | Flood | Pumps | 3 | 3 | 9 |\n| R2 | Fire | Doors | 2 | 5 | 10 |\n")]
    [InlineData("| R1 | Flood | Pumps | 3 | 3 | 6 |\n| R2 | Fire | Doors | 2 | 5 | 7 |\n")]
    [InlineData("| R1 | Flood | Pumps | 3 | 3 | |\n")]
    public async Task RiskScore_ProductOrAnotherRuleThroughout_IsLeftAlone(string rows) =>
        Assert.Empty(await CheckedPaper.RunAsync(new RiskScoreCheck(), Register + rows, null, new RisksExtractor()));

    [Fact]
    public async Task SavingsTotal_NotTheSum_IsSaid() =>
        Assert.Equal("The savings for 2024/25 add up to 350, but their total is printed as 450.",
            Assert.Single(await CheckedPaper.RunAsync(new SavingsTotalCheck(), Schedule + "| | Total | 450 |\n", null, new SavingsExtractor())).Message);

    [Theory]
    [InlineData("| | Total | 350 |\n")]
    [InlineData("| | Total | 351 |\n")]
    [InlineData("| | Sub-total | 350 |\n| A3 | Vans | 50 |\n| | Sub-total | 50 |\n| | Total | 400 |\n")]
    [InlineData("| A3 | Lost | |\n| | Total | 900 |\n")]
    public async Task SavingsTotal_SumRoundingOrLostFigure_IsLeftAlone(string rows) =>
        Assert.Empty(await CheckedPaper.RunAsync(new SavingsTotalCheck(), Schedule + rows, null, new SavingsExtractor()));
}
