namespace Croydon.Papers.PdfPig;

/// <summary>A filled area: a field, or a line as wide as it is drawn.</summary>
/// <param name="Colour">0xRRGGBB.</param>
/// <param name="NonZero">True fills by the non-zero winding rule, false by even and odd.</param>
/// <param name="Rings">Each x, y, x, y, … in points from the top left; closed by its first point.</param>
internal sealed record Shape(int Colour, bool NonZero, IReadOnlyList<double[]> Rings);
