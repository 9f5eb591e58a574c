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
/// <param name="Width">In points, as shown (after rotation); of a scan that was turned, as it was read.</param>
/// <param name="Height">In points, likewise.</param>
/// <param name="Words">In the reader's order; a page without text has none.</param>
public sealed record Page(int Number, double Width, double Height, IReadOnlyList<Word> Words)
{
    /// <summary>The number that the page prints, as printed; null where none was found.</summary>
    public string? PrintedNumber { get; init; }

    public TextSource Source { get; init; } = TextSource.Text;

    /// <summary>Null where the page was read as it is shown; else the words, and all that is made of them, lie on the page as it was read.</summary>
    public Rotation? Rotation { get; init; }

    /// <summary>A box of the page as it was read, on the page as it is shown.</summary>
    public Box Shown(Box box) => Rotation?.Shown(box, Width, Height) ?? box;

    /// <summary>The page and its words as they are shown.</summary>
    public Page AsShown() => Rotation is not { } rotation ? this : Sized(rotation) with
    {
        Words = [.. Words.Select(w => w with { Box = Shown(w.Box) })],
        Rotation = null,
    };

    /// <summary>The other way: a page as it is shown, and its words, put as they were read.</summary>
    public Page AsRead(Rotation? rotation)
    {
        if (rotation is null)
            return this;
        var read = Sized(rotation);
        return read with { Words = [.. Words.Select(w => w with { Box = rotation.Read(w.Box, read.Width, read.Height) })], Rotation = rotation };
    }

    private Page Sized(Rotation rotation) => rotation.IsUpright ? this : this with { Width = Height, Height = Width };
}
