using Croydon.Papers.App.Ledgers;
using Microsoft.AspNetCore.WebUtilities;

namespace Croydon.Papers.App.Tests.Ledgers;

public sealed class ListViewTests
{
    private sealed record Row(string Ref, string? Owner, string Status, DateOnly? Due);

    private static readonly Ledger<Row> Ledger = new(
        [new("owner", "Owner", r => r.Owner), new("status", "Status", r => r.Status)],
        [new("ref", "Ref", r => r.Ref), new("due", "Due", r => r.Due)],
        r => r.Ref)
    {
        When = r => r.Due,
    };

    private static readonly Row[] Rows =
    [
        new("1.1", "RC", "open", new DateOnly(2021, 9, 30)),
        new("1.2", "IL", "open", null),
        new("1.10", "RC", "done", new DateOnly(2021, 4, 1)),
    ];

    [Fact]
    public void Facets_WithOneChosen_CountWhatEachChoiceWouldLeave()
    {
        var view = Of("?owner=RC");

        Assert.Equal([("IL", 1), ("RC", 2)], view.Facets[0].Options.Select(o => (o.Value, o.Count)));
        Assert.Equal([("done", 1), ("open", 1)], view.Facets[1].Options.Select(o => (o.Value, o.Count)));
        Assert.Equal("RC", view.Facets[0].Chosen);
    }

    [Fact]
    public void Facets_WithAValueNobodyHas_ShowItWithZero() =>
        Assert.Contains(Of("?owner=XX").Facets[0].Options, o => o is { Value: "XX", Count: 0 });

    [Theory]
    [InlineData("?sort=due", "1.10,1.1,1.2")]
    [InlineData("?sort=-due", "1.1,1.10,1.2")]
    [InlineData("?sort=ref", "1.1,1.2,1.10")]
    [InlineData("?sort=nonsense", "1.1,1.2,1.10")]
    public void Rows_Sorted_LeaveThoseWithoutAValueLast(string query, string refs) =>
        Assert.Equal(refs, string.Join(',', Of(query).Rows.Select(r => r.Ref)));

    [Fact]
    public void Rows_BetweenDates_LeaveOutThoseWithoutOne() =>
        Assert.Equal(["1.1"], Of("?from=2021-05-01&to=2021-12-31").Rows.Select(r => r.Ref));

    [Fact]
    public void Page_BeyondTheLast_IsTheLast() => Assert.Equal(1, Of("?page=77").Page);

    private static ListView<Row> Of(string query) => new(Ledger, Rows, new LedgerRequest("/rows", QueryHelpers.ParseQuery(query)));
}
