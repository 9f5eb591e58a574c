namespace Croydon.Papers.Ingestion.Harvest;

/// <summary>An answer of a site.</summary>
/// <param name="Bytes">The whole body; null where there is none.</param>
/// <param name="Reason">Why there is none, as the end of a sentence; null where there is.</param>
public sealed record Fetched(byte[]? Bytes, string? Reason)
{
    /// <summary>True where asking again later may help: timeouts, broken connections, 429 and 5xx.</summary>
    public bool MayRecover { get; init; }

    /// <summary>What the site asked for; null where it did not.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Empty where the site sent none.</summary>
    public Validators Validators { get; init; } = new(null, null);

    /// <summary>True where the site says that nothing has changed since <see cref="Validators"/>; there are no bytes then.</summary>
    public bool IsUnchanged { get; init; }

    internal static Fetched Unchanged { get; } = new(null, "nothing has changed") { IsUnchanged = true };

    internal static Fetched Failed(string reason) => new(null, reason);

    internal static Fetched Later(string reason) => new(null, reason) { MayRecover = true };
}
