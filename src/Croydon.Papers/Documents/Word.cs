namespace Croydon.Papers.Documents;

/// <summary>A run of characters without a space, where it stands on its page.</summary>
/// <param name="Text">The characters as the page has them.</param>
/// <param name="Box">Its place; the height follows the font size (ascent to descent).</param>
public sealed record Word(string Text, Box Box)
{
    /// <summary>How sure the recogniser is, 0 to 1; 1 for a text layer.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>True where the font is bold or heavier; false where it is not or the reader cannot tell.</summary>
    public bool Bold { get; init; }

    /// <summary>True where a rule runs through the middle of the word.</summary>
    public bool StruckOut { get; init; }
}
