namespace Croydon.Papers.Documents;

/// <summary>Where the words of a page came from.</summary>
public enum TextSource
{
    /// <summary>The paper's own text layer or mark-up.</summary>
    Text,

    /// <summary>Optical character recognition of the page's image.</summary>
    Ocr,

    /// <summary>Of a whole paper: some pages one, some the other.</summary>
    Mixed,
}

/// <summary>One page of a paper as its reader saw it, stamps, headers and footers included.</summary>
/// <param name="Number">Index in the file from 1.</param>
/// <param name="Width">In points, as shown (after rotation).</param>
/// <param name="Height">In points, as shown.</param>
/// <param name="Words">In the reader's order; a page without text has none.</param>
public sealed record Page(int Number, double Width, double Height, IReadOnlyList<Word> Words)
{
    /// <summary>The number that the page prints, as printed; null where none was found.</summary>
    public string? PrintedNumber { get; init; }

    public TextSource Source { get; init; } = TextSource.Text;
}
