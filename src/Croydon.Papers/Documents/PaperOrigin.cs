namespace Croydon.Papers.Documents;

/// <summary>Where on the web a paper was taken from.</summary>
/// <param name="Address">http or https.</param>
public sealed record PaperOrigin(Uri Address, DateTimeOffset Retrieved);
