using System.Text.Json;
using Croydon.Papers.App.Items;

namespace Croydon.Papers.App.Tests.Items;

public sealed class FactRowTests
{
    private const string Action = """{"text":"Write a guide","ref":"1.1","owners":["IL"],"due":"2021-09-30","dueRaw":"30/09/21","statusRaw":"In progress","status":"in-progress","ongoing":false,"duePrecision":"day","dueIssue":null,"parts":[],"source":{"page":1}}""";

    [Fact]
    public void Rows_OfAnAction_AreWhatAReaderNeeds()
    {
        var rows = FactRow.Of(JsonDocument.Parse(Action).RootElement, "Write a guide").ToList();

        Assert.Equal(["Ref", "Owners", "Due", "Due as printed", "Status"], rows.Select(r => r.Row.Label));
        Assert.Equal("30 September 2021", FactRow.Shown(rows[2].Row.Value, rows[2].IsCode));
        Assert.Equal("In progress", FactRow.Shown(rows[4].Row.Value, rows[4].IsCode));
    }

    [Fact]
    public void Rows_PrintedOtherwise_KeepThePapersOwnCharacters()
    {
        var rows = FactRow.Of(JsonDocument.Parse("""{"status":"complete","statusRaw":"Done, see minutes"}""").RootElement, null);

        Assert.Contains(rows, r => r.Row.Label == "Status as printed");
    }
}
