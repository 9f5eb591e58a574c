using Croydon.Papers.App.Ledgers;
using Microsoft.AspNetCore.WebUtilities;

namespace Croydon.Papers.App.Tests.Ledgers;

public sealed class LedgerRequestTests
{
    [Fact]
    public void With_AnotherChoice_KeepsTheOthersAndStartsAtTheFirstPage() =>
        Assert.Equal("/actions?owner=RC&status=complete", Of("?owner=RC&page=3").With(("status", "complete")));

    [Fact]
    public void With_Null_TakesTheChoiceAway() =>
        Assert.Equal("/actions?q=a%26b", Of("?owner=RC&q=a%26b").With(("owner", null)));

    [Theory]
    [InlineData("?page=0")]
    [InlineData("?page=-4")]
    [InlineData("?page=two")]
    [InlineData("")]
    public void Page_ThatIsNoNumber_IsTheFirst(string query) => Assert.Equal(1, Of(query).Page);

    [Fact]
    public void Date_ThatDoesNotExist_IsNotAsked() => Assert.Null(Of("?from=2021-09-31").From);

    private static LedgerRequest Of(string query) => new("/actions", QueryHelpers.ParseQuery(query));
}
