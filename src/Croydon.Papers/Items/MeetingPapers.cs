using Croydon.Papers.Documents;

namespace Croydon.Papers.Items;

/// <summary>Which lines of a paper are its agenda, and which are minutes.</summary>
internal static class MeetingPapers
{
    private static readonly string[] WithMeeting = ["agenda", "agenda-pack", "minutes"];

    /// <summary>True where the paper belongs to one meeting as its agenda or minutes.</summary>
    public static bool HasMeeting(Paper paper) => WithMeeting.Contains(paper.Description.Kind, StringComparer.Ordinal);

    /// <summary>The agenda of a pack, or the whole of an agenda or of a meeting's web page; empty for other papers.</summary>
    public static IReadOnlyList<FlowLine> AgendaLines(Paper paper) =>
        paper.Parts.FirstOrDefault(p => p.Kind == "agenda") is { } part ? paper.Lines(part.FirstBlock, part.EndBlock)
        : paper.Description.Kind == "agenda" || (paper.Description.Kind == "minutes" && paper.Format == "html") ? paper.Lines()
        : [];

    /// <summary>
    /// A letter that encloses one late paper sets its number beside a title of several lines, and the number may be read
    /// after the title: it is put in front.
    /// </summary>
    public static IReadOnlyList<FlowLine> NumberFirst(IReadOnlyList<FlowLine> lines)
    {
        var list = lines.ToList();
        var head = list.FindIndex(l => l.Text.StartsWith("Agenda Item No", StringComparison.OrdinalIgnoreCase));
        var number = head < 0 ? -1 : list.FindIndex(head, l => l.Text.Length <= 3 && l.Text.TrimEnd('.') is { Length: > 0 } t && t.All(char.IsAsciiDigit));
        if (number < 0 || list.FindIndex(head, l => l.Text.StartsWith("Yours", StringComparison.Ordinal)) is var end && end >= 0 && end < number)
            return lines;
        return [list[number], .. list.Skip(head + 1).Where(l => !ReferenceEquals(l, list[number]))];
    }

    /// <summary>Each set of minutes by itself.</summary>
    public static IEnumerable<IReadOnlyList<FlowLine>> Minutes(Paper paper) =>
        paper.Description.Kind == "minutes" ? [paper.Lines()]
        : paper.Parts.Where(p => p.Kind == "minutes").Select(p => paper.Lines(p.FirstBlock, p.EndBlock));
}
