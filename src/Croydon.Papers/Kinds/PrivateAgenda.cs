using Croydon.Papers.Documents;

namespace Croydon.Papers.Kinds;

/// <summary>The items that an agenda lists under its private part.</summary>
internal static class PrivateAgenda
{
    /// <summary>Their numbers as printed, without a full stop; empty where the agenda has no private part.</summary>
    public static IReadOnlySet<string> ItemNumbers(Paper paper)
    {
        var numbers = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var agendaEnd = paper.Parts.Where(p => p.AgendaItem is not null).Select(p => p.FirstBlock).DefaultIfEmpty(paper.Blocks.Count).Min();
        var heading = paper.Blocks.Take(agendaEnd).TakeWhile(b => !ExemptMarks.IsPrivatePartHeading(b.FullText)).Count();
        foreach (var block in paper.Blocks.Take(agendaEnd).Skip(heading + 1))
            if (block.Marker is { } marker && char.IsAsciiDigit(marker[0]))
                numbers.Add(marker.TrimEnd('.', ')'));
        return numbers;
    }
}
