namespace Croydon.Papers.Text;

/// <summary>A time of day as a paper writes it.</summary>
/// <param name="Raw">The text's own characters.</param>
/// <param name="Start">Index of <paramref name="Raw"/> in the text.</param>
public sealed record TimeReading(string Raw, int Start, TimeOnly Time);
