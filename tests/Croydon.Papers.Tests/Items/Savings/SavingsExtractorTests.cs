using Croydon.Papers.Items.Savings;

namespace Croydon.Papers.Tests.Items.Savings;

public sealed class SavingsExtractorTests
{
    [Fact]
    public async Task Extract_BoxWithRunTogetherFigures_DividesThem()
    {
        var saving = Assert.Single(await ReadAsync("4\tFewer vans Project Manager: Ann Lee\tMTFS Ref: TRA SAV 03\nProject description\tSavings identified £000s\nShare the vans\t2021/222022/23300120Performance measures• Miles driven • Vans in use\n"));

        Assert.Equal(("TRA SAV 03", "Fewer vans", "Ann Lee", "saving", "GBP thousand"), (saving.Ref, saving.Project, saving.ProjectManager, saving.Kind, saving.Unit));
        Assert.Equal(["2021/22 300", "2022/23 120"], saving.Amounts.Select(a => $"{a.Key} {a.Value}"));
        Assert.Equal(["Miles driven", "Vans in use"], saving.Measures);
        Assert.InRange(saving.AmountsConfidence!.Value, 0.5, 0.9);
    }

    [Fact]
    public async Task Extract_ColumnsLostInOneBox_AreNullNotZero()
    {
        var savings = await ReadAsync("1\tOne\tMTFS Ref: A SAV 1\nx\tSavings £000s\n\t2021/22 0\t2022/23 5\n\nText.\n\n2\tTwo\tMTFS Ref: A SAV 2\nx\tSavings £000s\n\t2022/23 1,385\ttext\n");

        Assert.Equal(["2021/22=0 2022/23=5", "2021/22= 2022/23=1385"], savings.Select(s => string.Join(' ', s.Amounts.Select(a => $"{a.Key}={a.Value}"))));
    }

    [Fact]
    public async Task Extract_CapitalProgramme_IsNoGrowth() =>
        Assert.Empty(await ReadAsync("Capital investment summary\n\n| Ref | Directorate | 2025-26 | 2026-27 |\n|---|---|---|---|\n| 1 | Roads | 549 | 515 |\n"));

    [Fact]
    public async Task Extract_GrowthCode_IsGrowthWhateverTheHeaderSays() =>
        Assert.Equal("growth", Assert.Single(await ReadAsync("7\tMore teachers\tMTFS Ref: EDU GRO 04\nx\tSavings identified £000s\n\t2021/22 866\t2022/23 0\n")).Kind);

    [Fact]
    public async Task Extract_Schedule_OneARowWithoutItsTotal()
    {
        var savings = await ReadAsync("Savings proposals\n\n| Ref | Proposal | Lead officer | 2024/25 £000 | 2025/26 £000 |\n|---|---|---|---|---|\n| A1 | Share offices | Ann Lee | 1,200 | (50) |\n| A2 | Sell land | Bo Kent | 300 | |\n| | Total | | 1,500 | (50) |\n");

        Assert.Equal(["A1 Share offices Ann Lee 1200/-50", "A2 Sell land Bo Kent 300/"], savings.Select(s => $"{s.Ref} {s.Project} {s.ProjectManager} {string.Join('/', s.Amounts.Values)}"));
    }

    [Fact]
    public async Task Extract_YearsOfAnythingElse_AreNoSavings() =>
        Assert.Empty(await ReadAsync("Pupils by year\n\n| Name | 2024/25 | 2025/26 |\n|---|---|---|\n| Infants | 1,200 | 1,300 |\n"));

    private static async Task<List<Saving>> ReadAsync(string text) =>
        [.. new SavingsExtractor().Extract(await TextPaper.OfAsync(text)).Cast<Saving>()];
}
