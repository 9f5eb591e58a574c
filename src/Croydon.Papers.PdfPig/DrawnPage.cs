using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Drawn;

namespace Croydon.Papers.PdfPig;

/// <summary>A page with what its drawing operators put on it.</summary>
/// <param name="HasPictures">True where pictures, patterns or very many shapes make up what is seen: the shapes are not the whole.</param>
internal sealed record DrawnPage(int Number, double Width, double Height, bool HasPictures)
{
    public List<Word> Words { get; } = [];

    /// <summary>In the order in which they were drawn.</summary>
    public List<Shape> Shapes { get; } = [];

    public Page Page => new(Number, Width, Height, Words);

    /// <summary>Null where the shapes are not the whole.</summary>
    public PageDrawing? Drawing => HasPictures ? null : new PageDrawing(Width, Height, Shapes);
}
