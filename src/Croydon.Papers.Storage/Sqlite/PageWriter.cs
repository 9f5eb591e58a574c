using Croydon.Papers.Documents;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>Pages with their words and blocks, which are packed.</summary>
internal sealed class PageWriter(SqliteConnection connection)
{
    public void Write(long paper, IReadOnlyList<PackedPage> pages)
    {
        using var insert = connection.Command("""
            INSERT INTO pages (paper, number, printed, width, height, source, text, words, blocks)
            VALUES ($paper, $number, $printed, $width, $height, $source, $text, $words, $blocks)
            """, ("$paper", paper));
        foreach (var (page, text, words, blocks) in pages)
        {
            insert.Set(("$number", page.Number), ("$printed", page.PrintedNumber), ("$width", page.Width), ("$height", page.Height), ("$source", page.Source.ToString()),
                ("$text", text), ("$words", words), ("$blocks", blocks));
            insert.ExecuteNonQuery();
        }
    }

    public static StoredPage Read(SqliteDataReader row) => new(
        new Page(row.Int("number")!.Value, row.Real("width")!.Value, row.Real("height")!.Value, PackedJson.Unpack<List<Word>>((byte[])row["words"]))
        {
            PrintedNumber = row.Text("printed"),
            Source = Enum.Parse<TextSource>(row.Text("source")!),
        },
        row.Text("text")!)
    {
        Blocks = row["blocks"] is byte[] blocks ? PackedJson.Unpack<List<PageBlock>>(blocks) : Paragraphs(row.Text("text")!),
    };

    /// <summary>Of a paper that was stored before blocks were.</summary>
    private static List<PageBlock> Paragraphs(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new PageBlock(BlockKind.Paragraph, 0, line))];
}
