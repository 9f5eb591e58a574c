namespace Croydon.Papers.Ingestion.Harvest;

/// <summary>A committee of a ModernGov site.</summary>
public sealed record ModernGovCommittee(int Id, string Title);

/// <summary>A meeting as a list shows it.</summary>
public sealed record ModernGovMeeting(int Id, string Committee, DateOnly Date);

/// <summary>A paper linked to a meeting or one of its items; restricted ones are never made into one of these.</summary>
/// <param name="Address">Absolute.</param>
public sealed record ModernGovPaper(string Title, Uri Address);
