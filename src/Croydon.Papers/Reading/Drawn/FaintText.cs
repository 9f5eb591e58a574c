using Croydon.Papers.Documents;

namespace Croydon.Papers.Reading.Drawn;

/// <summary>A run of letters that may not be seen, where its first and last letter stand.</summary>
/// <param name="Run">Between the middles of the two letters, in points.</param>
/// <param name="Seen">What is outside is clipped; nothing is seen of letters without colour.</param>
/// <param name="Colour">0xRRGGBB of letters that vanish on ground of their own colour; null where only the clip matters.</param>
public sealed record FaintText(Box Run, Box Seen, int? Colour);
