namespace Croydon.Papers.PdfPig;

/// <summary>A word as it stands on the page, in points from the bottom left.</summary>
internal sealed record LetterRun(string Text, double Left, double Bottom, double Right, double Top, bool Bold);
