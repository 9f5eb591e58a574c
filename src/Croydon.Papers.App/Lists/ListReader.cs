using System.Text.Json.Nodes;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Lists;

/// <summary>Reads one page of any kind of list.</summary>
internal sealed class ListReader(IPaperCatalogue catalogue)
{
    /// <summary>Null where there is no such kind.</summary>
    public Task<Listing?> ReadAsync(ListRequest request, CancellationToken cancel) => request.Kind switch
    {
        ListKinds.Documents => DocumentsAsync(request, cancel),
        ListKinds.KpiValues => KpiValuesAsync(request, cancel),
        ListKinds.Recommendations => ItemsAsync(request, "reports", RowsOf.Recommendations, cancel),
        _ => ListKinds.Sort(request.Kind) is { } sort ? ItemsAsync(request, sort.Json, i => [RowsOf.Item(i)], cancel) : Task.FromResult<Listing?>(null),
    };

    private async Task<Listing?> DocumentsAsync(ListRequest request, CancellationToken cancel)
    {
        var page = await catalogue.DocumentsAsync(
            request.Papers with { Query = request.Query, Sort = request.Sort ?? "-date", Cursor = request.Cursor, PageSize = request.PageSize }, cancel);
        return new Listing([.. page.Items.Select(RowsOf.Document)], page.Total, page.Next);
    }

    private async Task<Listing?> KpiValuesAsync(ListRequest request, CancellationToken cancel)
    {
        var filter = new KpiValueFilter
        {
            Ref = Field("ref"), Title = request.Query ?? Field("title"), Period = Field("period"), From = Field("periodFrom"), To = Field("periodTo"),
            State = Field("state"), PrintedRag = Field("printedRag"), ShadedRag = Field("shadedRag"), ComputedRag = Field("computedRag"),
            Paper = request.Document, Papers = request.Papers, Cursor = request.Cursor, PageSize = request.PageSize,
        };
        var page = await catalogue.KpiValuesAsync(filter, cancel);
        return new Listing([.. page.Items.Select(RowsOf.KpiValue)], page.Total, page.Next);

        string? Field(string name) => request.Fields.Where(f => f.Field == name).Select(f => f.Value).FirstOrDefault();
    }

    private async Task<Listing?> ItemsAsync(ListRequest request, string sort, Func<StoredItem, IEnumerable<JsonObject>> rows, CancellationToken cancel)
    {
        var page = await catalogue.ItemsAsync(new ItemFilter(sort)
        {
            Paper = request.Document, Papers = request.Papers, Fields = request.Fields, Ranges = request.Ranges, Query = request.Query,
            Sort = request.Sort, Cursor = request.Cursor, PageSize = request.PageSize,
        }, cancel);
        return new Listing([.. page.Items.SelectMany(rows)], page.Total, page.Next);
    }
}
