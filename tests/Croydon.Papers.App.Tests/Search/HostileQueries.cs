using System.Text;

namespace Croydon.Papers.App.Tests.Search;

/// <summary>Queries that try to do harm: crafted ones, then random strings of marks, operators, words and any characters. The same ones each time.</summary>
internal static class HostileQueries
{
    private const int MostPieces = 16;
    private const int MostCharacters = 60;
    private const int HighestRune = 0x10FFFF;

    private static readonly string[] Pieces =
    [
        "\"", "“", "”", "(", ")", "*", "-", "NOT ", " OR ", " AND ", "NEAR(", "NEAR/2 ", ":", "title:", "section:", "year:", "from:", "to:", "kind:\"", "owner:", "ref:", "person:", "^", "+", "~", "~9", "£", "£1,0m",
        "{title text} : ", "'", "''", ";", "--", "/*", "*/", "%", "_", "\\", "`", "|", "||", "&", "&&", "<script>", "</mark>", "\0", "\u202E", "\u200F", "\u0000a", "\uFFFF", "\uFEFF", "\U0001F600", "é", "e\u0301", "ﬁ", "İ", "ß",
        "שלום", "مرحبا", "漢字", "CP", "5", "32 May 2018", "10/07/2018", "31/09/21", "a*", "**", "*a", "quarry", "children", "LAC", "0", " ", "\t", "\r\n", "AND AND", "9999-12", "0001-01-01", "year:0", "year:99999999999",
        "rowid:1", "passages_fts", "' OR 1=1", "'); DROP TABLE papers; --", "UNION SELECT * FROM papers", "${7*7}", "{{7*7}}", "%00", "%s%n", "../../etc/passwd",
    ];

    public static IEnumerable<string> Take(int count)
    {
        var random = new Random(2018);
        return Crafted().Concat(Enumerable.Range(0, count).Select(i => i % 3 == 0 ? AnyCharacters(random) : OfPieces(random))).Take(count);
    }

    private static IEnumerable<string> Crafted() =>
    [
        "", " ", "\"", new string('"', 999), new string('(', 1000), new string(')', 1000), new string('(', 1000) + "quarry" + new string(')', 1000),
        string.Concat(Enumerable.Repeat("NOT ", 400)) + "quarry", string.Concat(Enumerable.Repeat("-", 1500)), string.Concat(Enumerable.Repeat("-(", 700)) + "a",
        new string('a', 10_000), string.Concat(Enumerable.Repeat("a ", 1000)), string.Concat(Enumerable.Repeat("quarry OR ", 190)), string.Concat(Enumerable.Repeat("\"a b\" ", 300)),
        string.Concat(Enumerable.Repeat("a* ", 600)), string.Concat(Enumerable.Repeat("e* OR ", 300)), string.Concat(Enumerable.Repeat("childrem~ ", 190)), string.Concat(Enumerable.Repeat("zzzzyyyy ", 220)),
        string.Concat(Enumerable.Repeat("1 May 2018 and ", 120)), string.Concat(Enumerable.Repeat("£1m ", 400)), string.Concat(Enumerable.Repeat("CP5 ", 400)), string.Concat(Enumerable.Repeat("title:(", 200)),
        string.Concat(Enumerable.Repeat("\U0001F600", 900)), string.Concat(Enumerable.Repeat("e\u0301", 900)), new string('\u202E', 1500), new string('\0', 1500), "\"unclosed", "closed\"", "a\"b\"c", "title:\"", "from:to:year:",
        .. Pieces, .. Pieces.Select(p => p + p), .. Pieces.Select(p => $"quarry {p}"), .. Pieces.Select(p => $"{p} quarry"), .. Pieces.Select(p => $"\"{p}\""), .. Pieces.Select(p => $"({p})"),
    ];

    private static string OfPieces(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, MostPieces)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    /// <summary>Without halves of surrogate pairs, which a URL cannot carry; half of them ASCII.</summary>
    private static string AnyCharacters(Random random)
    {
        var text = new StringBuilder();
        for (var left = random.Next(1, MostCharacters); left > 0; left--)
        {
            if (Rune.TryCreate(random.Next(2) == 0 ? random.Next(128) : random.Next(HighestRune), out var rune))
                text.Append(rune.ToString());
        }

        return text.ToString();
    }
}
