namespace Croydon.Papers.Ingestion.Harvest;

/// <summary>What a site said of the state of an address, to be said back when it is asked again (RFC 9110).</summary>
/// <param name="ETag">As the site wrote it, quotes and all; null where it sent none.</param>
/// <param name="LastModified">Null where it sent none.</param>
public sealed record Validators(string? ETag, DateTimeOffset? LastModified)
{
    public bool IsEmpty => ETag is null && LastModified is null;

    internal static Validators Of(HttpResponseMessage answer) => new(answer.Headers.ETag?.ToString(), answer.Content.Headers.LastModified);

    internal void Ask(HttpRequestMessage request)
    {
        if (ETag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", ETag);
        request.Headers.IfModifiedSince = LastModified;
    }
}
