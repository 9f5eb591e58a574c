using System.Text.Json;
using Croydon.Papers.App.Actions;
using Croydon.Papers.App.Site;
using Croydon.Papers.Documents;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Tests.Actions;

public sealed class ActionLedgerTests
{
    [Theory]
    [InlineData("""{"due":"2021-09-30","dueRaw":"30/09/21"}""", "2021")]
    [InlineData("""{"due":"2022-03-31","dueRaw":"30/09/2021 and 31/03/22","dues":["2021-09-30","2022-03-31"]}""", "2021 2022")]
    [InlineData("""{"due":null,"dueRaw":"31/09/21"}""", "2021")]
    [InlineData("""{"due":null,"dueRaw":"31.09.2021"}""", "2021")]
    [InlineData("""{"due":null,"dueRaw":"when staff are in post"}""", "")]
    public void DueYears_OfAnAction_AreThoseOfItsDates(string action, string years) =>
        Assert.Equal(years, string.Join(' ', ActionLedger.DueYears(FactOf(action)).Order(StringComparer.Ordinal)));

    private static Fact FactOf(string json) => new(new StoredItem("a-actions-1", "actions",
        new StoredPaper("a", "a", "a.pdf", "pdf", 1, new PaperDescription("action-plan", 1, "written for a test")), 1, JsonDocument.Parse(json).RootElement));
}
