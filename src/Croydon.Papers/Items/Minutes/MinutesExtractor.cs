using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Minutes;

/// <summary>Reads every set of minutes in a paper: printed, in a pack, or on a meeting's web page.</summary>
public sealed class MinutesExtractor : IItemExtractor
{
    public ItemSort Sort { get; } = new("minutes", "minutes");

    public int Version => 2;

    public IEnumerable<IItem> Extract(Paper paper) =>
        MeetingPapers.Minutes(paper).Where(lines => lines.Count > 0).Select(lines => Read(paper, lines));

    private static MeetingMinutes Read(Paper paper, IReadOnlyList<FlowLine> flow)
    {
        var tabled = TabledMinutes.Of(flow);
        var lines = tabled.Lines;
        var starts = EntryStarts.Of(lines);
        var head = lines.Take(starts.Count > 0 ? starts[0].At : lines.Count).ToList();
        var whole = paper.Description.Kind == "minutes";
        var header = MinutesHeader.Of(paper, head, lines, whole);
        var roll = Roll.Of(head);
        var entries = EntryReader.All(paper, tabled, starts, [.. roll.Present, .. roll.AlsoPresent]);
        return header with
        {
            Present = roll.Present,
            AlsoPresent = roll.AlsoPresent,
            Apologies = ApologyReader.All(roll.ApologyText, entries, [.. roll.Present, .. roll.AlsoPresent]),
            Late = Latecomers.Of(entries),
            EndedAt = MeetingEnd.Of(lines),
            Entries = entries,
        };
    }
}
