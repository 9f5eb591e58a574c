using Croydon.Papers.Documents;
using Croydon.Papers.Search.Passages;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>Pages with their words, which are packed.</summary>
internal sealed class PageWriter(SqliteConnection connection)
{
    public void Write(long paper, Paper read, IReadOnlyList<Passage> passages)
    {
        var texts = passages.Where(p => p.Page is not null).GroupBy(p => p.Page!.Value).ToDictionary(g => g.Key, g => string.Join('\n', g.Select(p => p.Text)));
        foreach (var page in read.Pages)
        {
            connection.Run("INSERT INTO pages (paper, number, printed, width, height, source, text, words) VALUES ($paper, $number, $printed, $width, $height, $source, $text, $words)",
                ("$paper", paper), ("$number", page.Number), ("$printed", page.PrintedNumber), ("$width", page.Width), ("$height", page.Height),
                ("$source", page.Source.ToString()), ("$text", texts.GetValueOrDefault(page.Number, "")), ("$words", PackedJson.Pack(page.Words)));
        }
    }

    public static StoredPage Read(SqliteDataReader row) => new(
        new Page(row.Int("number")!.Value, row.Real("width")!.Value, row.Real("height")!.Value, PackedJson.Unpack<List<Word>>((byte[])row["words"]))
        {
            PrintedNumber = row.Text("printed"),
            Source = Enum.Parse<TextSource>(row.Text("source")!),
        },
        row.Text("text")!);
}
