using Croydon.Papers.App.Tests.Ingest;

namespace Croydon.Papers.App.Tests.Lists;

public sealed class ListCommandTests
{
    [Theory]
    [InlineData("periodFrom=May", true)]
    [InlineData("periodTo=12m-2024-12", false)]
    public async Task List_BoundThatIsNoPeriod_IsWrongUsageWithASentence(string where, bool wrong)
    {
        var ended = await PapersProcess.RunAsync("list", "kpi-values", "--where", where, "--store", Path.Combine(Path.GetTempPath(), "papers-none.db"));

        Assert.Equal(wrong ? 2 : 3, ended.Code);
        Assert.Equal(wrong, ended.Errors.Contains("May is no period", StringComparison.Ordinal));
    }
}
