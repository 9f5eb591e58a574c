using Croydon.Papers.Items.Meetings;

namespace Croydon.Papers.History.Meetings;

/// <summary>One meeting with all that its papers say of it: agenda, supplements, minutes, web page.</summary>
/// <param name="Body">As its agenda has it, else as the first paper has it.</param>
/// <param name="Aliases">Every other name that a paper gives to the body.</param>
/// <param name="Status">Cancelled where any paper says so, held where there are minutes, else scheduled.</param>
/// <param name="Papers">In the order given.</param>
public sealed record KnownMeeting(string? Council, string Body, IReadOnlyList<string> Aliases, DateOnly Date, TimeOnly? Time, string? Venue, MeetingStatus Status, IReadOnlyList<SightedMeeting> Papers);
