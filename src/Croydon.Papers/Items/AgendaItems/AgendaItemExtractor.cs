using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.AgendaItems;

/// <summary>Reads the numbered items of an agenda: front sheet, pack or web page.</summary>
public sealed class AgendaItemExtractor : IItemExtractor
{
    public ItemSort Sort { get; } = new("agendaItems", "agenda-items");

    public int Version => 2;

    public IEnumerable<IItem> Extract(Paper paper) => PageColumn.Take([.. Items(paper)]);

    private static IEnumerable<AgendaItem> Items(Paper paper)
    {
        var lines = MeetingPapers.NumberFirst(MeetingPapers.AgendaLines(paper));
        var starts = NumberedTitles.Chain(lines, (at, title) => AgendaWords.Weight(lines, at, title), fewest: paper.Description.Title?.EndsWith("Supplement", StringComparison.Ordinal) == true ? 1 : 2);
        var parts = AgendaWords.Parts(lines);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].At : lines.Count;
            var reader = new ItemReader(paper, [.. lines.Skip(starts[i].At).Take(end - starts[i].At)]);
            if (reader.Read(starts[i], parts[starts[i].At]) is { } item)
                yield return item;
        }
    }
}
