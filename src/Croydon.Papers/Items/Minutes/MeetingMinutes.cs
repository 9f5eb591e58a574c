using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Minutes;

/// <summary>The minutes of one meeting.</summary>
public sealed record MeetingMinutes(string? Body, DateOnly? MeetingDate, TimeOnly? Time, string? Venue, Citation Source, double Confidence) : IItem
{
    public IReadOnlyList<Attendee> Present { get; init; } = [];

    public IReadOnlyList<Attendee> AlsoPresent { get; init; } = [];

    public IReadOnlyList<Apology> Apologies { get; init; } = [];

    public IReadOnlyList<Attendee> Late { get; init; } = [];

    public TimeOnly? EndedAt { get; init; }

    public IReadOnlyList<MinuteEntry> Entries { get; init; } = [];
}

/// <summary>Somebody at a meeting.</summary>
/// <param name="Name">Without title and letters after the name.</param>
/// <param name="Role">Chair, office, or when they came; null where none is printed.</param>
/// <param name="Raw">The paper's own characters.</param>
public sealed record Attendee(string Name, string? Role, string Raw);

/// <summary>Somebody who sent apologies, and who came instead; the substitute is null where nobody is named.</summary>
public sealed record Apology(string Name, string? Substitute, string Raw);

/// <summary>One numbered entry of minutes.</summary>
/// <param name="Ref">As printed, without the full stop: "4/18", "283"; null where the entry has none.</param>
/// <param name="AgendaItem">Number of the agenda item that it is the minute of; null where it is not printed.</param>
/// <param name="Text">All that is minuted, a line feed between paragraphs; "" where there is only a title.</param>
/// <param name="Resolutions">What was resolved, agreed, approved or noted, each point of a list by itself.</param>
public sealed record MinuteEntry(string? Ref, string Title, string? AgendaItem, string Text, IReadOnlyList<string> Resolutions, Citation Source)
{
    public IReadOnlyList<Vote> Votes { get; init; } = [];

    public IReadOnlyList<Motion> Motions { get; init; } = [];

    public IReadOnlyList<MinuteAction> Actions { get; init; } = [];
}

/// <summary>A vote; a count is null where it is not printed, the names are empty where the vote was not recorded by name.</summary>
/// <param name="Result">"carried" or "lost"; null where it is not said.</param>
/// <param name="Unanimous">True where the minutes say so.</param>
public sealed record Vote(int? For, int? Against, int? Abstain, string? Result, bool Unanimous, string Raw)
{
    public IReadOnlyList<string> ForNames { get; init; } = [];

    public IReadOnlyList<string> AgainstNames { get; init; } = [];

    public IReadOnlyList<string> AbstainNames { get; init; } = [];
}

/// <summary>Who moved and who seconded.</summary>
public sealed record Motion(string Mover, string? Seconder);

/// <summary>An action that the minutes give to somebody: "(ACTION: JB)".</summary>
public sealed record MinuteAction(string Owner, string Text);
