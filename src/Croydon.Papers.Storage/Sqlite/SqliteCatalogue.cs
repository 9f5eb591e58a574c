using Croydon.Papers.Search.Passages;
using Croydon.Papers.Storage.Sqlite.Search;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>Reads papers; items and values are read by <see cref="ItemLists"/> and <see cref="KpiValueLists"/>.</summary>
internal sealed class SqliteCatalogue(SqliteDatabase database) : IPaperCatalogue
{
    private static readonly Dictionary<string, string> Sorts = new(StringComparer.Ordinal)
    {
        ["date"] = "d.date", ["title"] = "d.title", ["kind"] = "d.kind", ["body"] = "d.body", ["council"] = "d.council",
        ["file"] = "d.file", ["pages"] = "d.pages", ["stored"] = "d.stored_at",
    };

    public Task<ResultPage<StoredPaper>> DocumentsAsync(PaperFilter filter, CancellationToken cancel)
    {
        using var connection = database.Connect();
        var where = new SqlFilter().Papers(filter);
        if (filter.Query is { Length: > 0 } query)
            where.And("fold(coalesce(d.title, '') || ' ' || d.file) LIKE '%' || {0} || '%'", Text.Fold.Key(query));
        var total = (int)connection.Number($"SELECT count(*) FROM papers d {where.Where}", where.Values);
        var offset = Cursors.Offset(filter.Cursor);
        var papers = connection.Rows($"SELECT {PaperRows.Columns} FROM papers d {where.Where} ORDER BY {Order(filter.Sort)} LIMIT {where.Parameter(filter.PageSize)} OFFSET {where.Parameter(offset)}", PaperRows.Read, where.Values);
        return Task.FromResult(new ResultPage<StoredPaper>(papers, total, Cursors.Next(offset, papers.Count, total)));
    }

    public Task<StoredPaper?> DocumentAsync(string id, CancellationToken cancel)
    {
        using var connection = database.Connect();
        var paper = connection.Rows($"SELECT {PaperRows.Columns} FROM papers d WHERE d.key = $id OR d.sha256 = $id", r => (Row: r.GetInt64(0), Paper: PaperRows.Read(r)), ("$id", id)).FirstOrDefault();
        if (paper.Paper is null)
            return Task.FromResult<StoredPaper?>(null);
        var parts = connection.Rows("SELECT * FROM parts WHERE paper = $row ORDER BY ordinal", PaperRows.Part, ("$row", paper.Row));
        var versions = connection.Rows("""
            SELECT o.key, coalesce(o.title, o.file) AS title, o.file, o.format, o.date, l.relation, l.resemblance
            FROM paper_links l JOIN papers o ON o.id = iif(l.a = $row, l.b, l.a) WHERE l.a = $row OR l.b = $row ORDER BY l.resemblance DESC, o.key
            """, PaperRows.Version, ("$row", paper.Row));
        return Task.FromResult<StoredPaper?>(paper.Paper with { Parts = parts, Versions = versions });
    }

    public Task<StoredPage?> PageAsync(string id, int number, CancellationToken cancel)
    {
        using var connection = database.Connect();
        return Task.FromResult(connection.Rows("SELECT p.* FROM pages p JOIN papers d ON d.id = p.paper WHERE d.key = $id AND p.number = $number", PageWriter.Read, ("$id", id), ("$number", number)).FirstOrDefault());
    }

    public Task<IReadOnlyList<PageNumber>> PageNumbersAsync(string id, CancellationToken cancel)
    {
        using var connection = database.Connect();
        return Task.FromResult<IReadOnlyList<PageNumber>>(connection.Rows(
            "SELECT p.number, p.printed FROM pages p JOIN papers d ON d.id = p.paper WHERE d.key = $id ORDER BY p.number", r => new PageNumber(r.GetInt32(0), r.Text("printed")), ("$id", id)));
    }

    public Task<byte[]?> FileAsync(string id, CancellationToken cancel)
    {
        using var connection = database.Connect();
        return Task.FromResult(connection.Rows("""
            SELECT b.bytes FROM paper_bytes b JOIN papers d ON d.id = b.paper WHERE d.key = $id AND length(b.bytes) > 0
                AND NOT EXISTS (SELECT 1 FROM quarantine q WHERE q.sha256 = d.sha256) AND NOT EXISTS (SELECT 1 FROM json_each(d.problems) p WHERE p.value ->> '$.stage' = 'personal')
            """, r => (byte[]?)r.GetFieldValue<byte[]>(0), ("$id", id)).FirstOrDefault());
    }

    public Task<byte[]?> FileForPageAsync(string id, int number, CancellationToken cancel)
    {
        using var connection = database.Connect();
        return Task.FromResult(connection.Rows("""
            SELECT b.bytes FROM paper_bytes b JOIN papers d ON d.id = b.paper WHERE d.key = $id AND length(b.bytes) > 0
                AND NOT EXISTS (SELECT 1 FROM quarantine q WHERE q.sha256 = d.sha256 AND (q.page_from IS NULL OR $number BETWEEN q.page_from AND q.page_to))
            """, r => (byte[]?)r.GetFieldValue<byte[]>(0), ("$id", id), ("$number", number)).FirstOrDefault());
    }

    public Task<IReadOnlyList<Passage>> PassagesAsync(string id, CancellationToken cancel)
    {
        using var connection = database.Connect();
        return Task.FromResult<IReadOnlyList<Passage>>(connection.Rows(
            "SELECT p.* FROM passages p JOIN papers d ON p.id BETWEEN d.first_passage AND d.last_passage WHERE d.key = $id ORDER BY p.id", PassageRows.Read, ("$id", id)));
    }

    public Task<ResultPage<StoredItem>> ItemsAsync(ItemFilter filter, CancellationToken cancel)
    {
        using var connection = database.Connect();
        return Task.FromResult(new ItemLists(connection).Read(filter));
    }

    public Task<StoredItem?> ItemAsync(string id, CancellationToken cancel)
    {
        using var connection = database.Connect();
        return Task.FromResult(new ItemLists(connection).One(id));
    }

    public Task<ResultPage<StoredKpiValue>> KpiValuesAsync(KpiValueFilter filter, CancellationToken cancel)
    {
        using var connection = database.Connect();
        return Task.FromResult(KpiValueLists.Read(connection, filter));
    }

    public Task<ResultPage<StoredKpiSeries>> KpiSeriesAsync(KpiSeriesFilter filter, CancellationToken cancel)
    {
        using var connection = database.Connect();
        return Task.FromResult(KpiSeriesLists.Read(connection, filter));
    }

    private static string Order(string sort)
    {
        var column = Sorts.GetValueOrDefault(sort.TrimStart('-'), "d.date");
        return $"{column} {(sort.StartsWith('-') ? "DESC" : "ASC")} NULLS LAST, d.id";
    }
}
