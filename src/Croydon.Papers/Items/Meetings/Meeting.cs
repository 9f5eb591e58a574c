using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Meetings;

public enum MeetingStatus
{
    Scheduled,
    Cancelled,
    Held,
}

/// <summary>A meeting as one paper names it.</summary>
/// <param name="Body">As the paper's head has it.</param>
/// <param name="Aliases">Other names by which the same paper calls the body; empty where it has one.</param>
public sealed record Meeting(string Body, IReadOnlyList<string> Aliases, DateOnly? Date, TimeOnly? Time, string? Venue, MeetingStatus Status, Citation Source, double Confidence) : IItem
{
    public string? DateRaw { get; init; }

    public string? TimeRaw { get; init; }

    public string? Chair { get; init; }

    public string? ViceChair { get; init; }

    /// <summary>Without the chair and the vice-chair.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    public IReadOnlyList<MemberRole> CoOptees { get; init; } = [];

    public IReadOnlyList<string> Reserves { get; init; } = [];

    public Clerk? Clerk { get; init; }

    /// <summary>The officer who signs the summons; null where none does.</summary>
    public string? SummonedBy { get; init; }

    /// <summary>The day the agenda was sent out; null where it does not say.</summary>
    public DateOnly? SummonsDate { get; init; }
}

/// <summary>A co-opted member and what for; the role is null where it is not printed.</summary>
public sealed record MemberRole(string Name, string? Role);

/// <summary>Whom to ask about the meeting; null for what is not printed.</summary>
public sealed record Clerk(string? Name, string? Phone, string? Email);
