using System.Globalization;
using System.Text.Json;
using Croydon.Papers.Search.Passages;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>Lists of items of one sort.</summary>
internal sealed class ItemLists(SqliteConnection connection)
{
    private const string Columns = $"i.sort AS i_sort, i.ordinal AS i_ordinal, {SqlFilter.Body} AS i_body, {PaperRows.Columns}";
    private const string From = "FROM items i JOIN papers d ON d.id = i.paper";

    public ResultPage<StoredItem> Read(ItemFilter filter)
    {
        var where = new SqlFilter().And("i.sort = {0}", filter.ItemSort).And("d.key = {0}", filter.Paper)
            .Papers(filter.Paper is null ? filter.Papers : filter.Papers with { IncludeDuplicates = true }).If(filter.Paper is null && !filter.Papers.IncludeDuplicates, "i.listed_in IS NULL");
        foreach (var (field, value) in filter.Fields)
            where.JsonField(field, value);
        foreach (var range in filter.Ranges)
            where.JsonRange(range);
        if (filter.Query is { Length: > 0 } query)
            where.And("i.id IN (SELECT rowid FROM items_fts WHERE items_fts MATCH {0})", AllWords(query));
        var total = (int)connection.Number($"SELECT count(*) {From} {where.Where}", where.Values);
        var offset = Cursors.Offset(filter.Cursor);
        var order = Order(filter.Sort, where);
        var items = connection.Rows($"SELECT {Columns} {From} {where.Where} ORDER BY {order} LIMIT {where.Parameter(filter.PageSize)} OFFSET {where.Parameter(offset)}", Item, where.Values);
        return new ResultPage<StoredItem>(items, total, Cursors.Next(offset, items.Count, total));
    }

    /// <param name="id">"{paper}-{sort}-{ordinal}".</param>
    public StoredItem? One(string id)
    {
        if (id.Split('-') is not [var paper, var sort, var place] || !int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal))
            return null;
        return connection.Rows($"SELECT {Columns} {From} WHERE d.key = $paper AND i.sort = $sort AND i.ordinal = $ordinal", Item,
            ("$paper", paper), ("$sort", sort), ("$ordinal", ordinal)).FirstOrDefault();
    }

    private static string Order(string? sort, SqlFilter where)
    {
        const string ofPapers = "d.date DESC NULLS LAST, d.id, i.ordinal";
        var field = sort?.TrimStart('-');
        if (field is null || !SqlFilter.IsField(field))
            return ofPapers;
        var way = sort!.StartsWith('-') ? "DESC" : "ASC";
        var column = field == "date" ? $"coalesce(json_extract({SqlFilter.Body}, '$.date'), d.date)" : $"json_extract({SqlFilter.Body}, {where.Parameter("$." + field)})";
        return $"{column} {way} NULLS LAST, {ofPapers}";
    }

    /// <summary>Words of a user as a query of the index: each quoted, all must be there.</summary>
    private static string AllWords(string query)
    {
        var words = Tokens.Of(query).Select(w => $"\"{w}\"").ToList();
        return words.Count == 0 ? "\"\"" : string.Join(" AND ", words);
    }

    private static StoredItem Item(SqliteDataReader row)
    {
        var paper = PaperRows.Read(row);
        var (sort, ordinal) = (row.Text("i_sort")!, row.Int("i_ordinal")!.Value);
        using var body = JsonDocument.Parse(row.Text("i_body")!);
        return new StoredItem($"{paper.Id}-{sort}-{ordinal.ToString(CultureInfo.InvariantCulture)}", sort, paper, ordinal, body.RootElement.Clone());
    }
}
