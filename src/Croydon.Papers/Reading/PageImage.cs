namespace Croydon.Papers.Reading;

/// <summary>A rendered page.</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Rgb">Three bytes a pixel, row by row from the top left.</param>
public sealed record PageImage(int Width, int Height, byte[] Rgb);
