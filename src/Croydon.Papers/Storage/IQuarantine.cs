namespace Croydon.Papers.Storage;

/// <summary>What is kept apart because it is not for publication. For the operator at the command line only: nothing here is ever served.</summary>
public interface IQuarantine
{
    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<QuarantinedPaper>> ListAsync(CancellationToken cancel);

    /// <summary>Lets a paper be read like any other from now on, and says where its bytes are; it must be ingested again to appear. Null where there is no such paper.</summary>
    /// <param name="id">First 12 characters of the SHA-256 of its bytes.</param>
    /// <param name="who">Name kept in the record.</param>
    /// <param name="why">Reason kept in the record.</param>
    Task<QuarantinedPaper?> ReleaseAsync(string id, string who, string why, CancellationToken cancel);

    /// <summary>Deletes what is kept apart, the file among it; what may be shown of a paper stays. Null where there is no such paper.</summary>
    /// <inheritdoc cref="ReleaseAsync"/>
    Task<QuarantinedPaper?> DeleteAsync(string id, string who, string why, CancellationToken cancel);

    /// <summary>Who did what and why, oldest first.</summary>
    Task<IReadOnlyList<QuarantineEvent>> LogAsync(CancellationToken cancel);
}

/// <summary>A paper, or a stretch of one, that is kept apart.</summary>
/// <param name="Mark">What was recognised: "not for publication", "exempt", …</param>
/// <param name="PageFrom">First page kept apart; null where all of it is, or where the paper has no pages.</param>
public sealed record QuarantinedPaper(string Id, string Sha256, string File, string Mark, bool WholePaper, int? PageFrom, int? PageTo, DateTimeOffset Since);

/// <summary>An entry of the record.</summary>
/// <param name="Action">"quarantined", "released" or "deleted".</param>
/// <param name="Who">Null where the program did it by itself.</param>
public sealed record QuarantineEvent(DateTimeOffset At, string Action, string Id, string File, string? Who, string? Why);
