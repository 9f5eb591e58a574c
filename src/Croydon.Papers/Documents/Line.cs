namespace Croydon.Papers.Documents;

/// <summary>One line of text: of a page (words and box) or of a text file (number).</summary>
/// <param name="Text">The words joined by single spaces, or the line of the file without its end.</param>
/// <param name="Page">Page index from 1; null where the paper has no pages.</param>
/// <param name="Number">Line number in the file from 1; null for paged papers.</param>
/// <param name="Words">Left to right; empty where the paper has no pages.</param>
public sealed record Line(string Text, int? Page, int? Number, IReadOnlyList<Word> Words)
{
    /// <summary>Around all words; null where there are none.</summary>
    public Box? Box { get; } = Documents.Box.Around(Words.Select(w => w.Box));

    /// <summary>The file's own characters where <see cref="Text"/> is the shown text (mark-up taken out); null where they are the same.</summary>
    public string? Raw { get; init; }

    /// <summary>A line of a page.</summary>
    public static Line OfPage(int page, IReadOnlyList<Word> words) =>
        new(string.Join(' ', words.Select(w => w.Text)), page, null, words);

    /// <summary>A line of a text file.</summary>
    public static Line OfFile(int number, string text) => new(text, null, number, []);
}
