namespace Croydon.Papers.Storage.Sqlite.Care;

/// <summary>What must hold in every store; a new table brings its rules here.</summary>
internal static class CareRules
{
    private const string ReadAgain = "read the paper again with `papers reindex --full`.";
    private const string StartAnew = "put back a backup, or ingest into a new store.";

    // Items with a citation, wherever in the item it stands, of which the condition behind this is true.
    private const string Cited = """
        SELECT DISTINCT d.key || '-' || i.sort || '-' || i.ordinal FROM items i JOIN papers d ON d.id = i.paper, json_tree(i.body) t
        WHERE t.key = 'source' AND t.type = 'object' AND
        """;

    public static IReadOnlyList<CareRule> All { get; } =
    [
        new("integrity", "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'", "The file is damaged: put back a backup with `papers restore`."),
        new("foreign-keys", "SELECT \"table\" || ' row ' || coalesce(rowid, '?') || ' of ' || parent FROM pragma_foreign_key_check", $"It belongs to something that is gone: {StartAnew}"),
        new("orphan-passages", "SELECT DISTINCT 'paper ' || paper FROM passages WHERE paper NOT IN (SELECT id FROM papers)", $"Passages are searched whose paper is gone: {StartAnew}"),
        new("orphan-values", "SELECT DISTINCT 'paper ' || paper FROM kpi_values WHERE paper NOT IN (SELECT id FROM papers)", $"Values are listed whose paper is gone: {StartAnew}"),
        new("passages-of-paper", "SELECT key FROM papers d WHERE last_passage - first_passage + 1 <> (SELECT count(*) FROM passages p WHERE p.id BETWEEN d.first_passage AND d.last_passage AND p.paper = d.id)", $"Its text is not all in the search: {ReadAgain}"),
        new("pages-of-paper", "SELECT key FROM papers d WHERE coalesce(pages, 0) <> (SELECT count(*) FROM pages p WHERE p.paper = d.id)", $"Not all of its pages are stored: {ReadAgain}"),
        new("file-of-paper", "SELECT key FROM papers d WHERE NOT EXISTS (SELECT 1 FROM paper_bytes b WHERE b.paper = d.id)", "Its file is not stored: ingest the file again."),
        new("file-changed", "SELECT d.key FROM papers d JOIN paper_bytes b ON b.paper = d.id WHERE length(b.bytes) > 0 AND sha256(b.bytes) <> d.sha256", "Its file is not the one that was stored: put back a backup, or ingest the file again."),
        new("citation-page", $"{Cited} t.value ->> '$.page' IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pages p WHERE p.paper = i.paper AND p.number = t.value ->> '$.page')", $"It cites a page that the paper does not have: {ReadAgain}"),
        new("citation-box", $"""
            {Cited} t.value ->> '$.box' IS NOT NULL AND EXISTS (SELECT 1 FROM pages p WHERE p.paper = i.paper AND p.number = t.value ->> '$.page'
                AND (t.value ->> '$.box[0]' > p.width OR t.value ->> '$.box[1]' > p.height OR t.value ->> '$.box[2]' < 0 OR t.value ->> '$.box[3]' < 0))
            """, $"It cites a place outside the page: {ReadAgain}"),
        new("citation-quote", $"{Cited} coalesce(t.value ->> '$.quote', '') = ''", $"It cites a place without words: {ReadAgain}"),
        new("exempt-paper-shown", "SELECT d.key FROM papers d JOIN quarantine q ON q.sha256 = d.sha256 WHERE q.whole", "It is marked as not for publication and is shown: read it again with `papers reindex --full`, or delete it with `papers quarantine delete`."),
        new("exempt-page-shown", "SELECT DISTINCT d.key || ' page ' || p.number FROM papers d JOIN quarantine q ON q.sha256 = d.sha256 JOIN pages p ON p.paper = d.id AND p.number BETWEEN q.page_from AND q.page_to WHERE p.text <> ''", $"It is marked as not for publication and its text is shown: {ReadAgain}"),
        new("exempt-page-cited", $"{Cited} EXISTS (SELECT 1 FROM quarantine q WHERE q.sha256 = d.sha256 AND t.value ->> '$.page' BETWEEN q.page_from AND q.page_to)", $"It was read from a page that is not for publication: {ReadAgain}"),
    ];

    /// <summary>Full-text indexes: each is compared with the texts that it was made of.</summary>
    public static IReadOnlyList<string> Indexes { get; } = ["passages_fts", "items_fts"];

    public const string IndexSays = "The search index does not fit the texts: read all papers again with `papers reindex --full`, or put back a backup.";
}
