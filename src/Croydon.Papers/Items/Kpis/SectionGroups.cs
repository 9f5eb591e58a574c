using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Kpis;

/// <summary>The group of indicators in tables that do not name it: of the headings over them, the one that names a group that the paper uses elsewhere, else the nearest.</summary>
internal sealed class SectionGroups(IReadOnlyList<string> known)
{
    private static readonly string[] Dashes = [" – ", " - ", " — ", ": "];

    /// <summary>Null where the table stands under no heading, or only under its own title.</summary>
    public string? Of(KpiRow row)
    {
        var headings = row.Headings.Where(h => !row.IsNamedAbove || !row.Above!.EndsWith(h, StringComparison.Ordinal)).ToList();
        return Enumerable.Reverse(headings).Select(Known).FirstOrDefault(g => g is not null) ?? (headings.Count == 0 ? null : headings[^1]);
    }

    /// <summary>"Customer Services – Complaints" names the group Customer Services where the paper has one.</summary>
    private string? Known(string heading) =>
        known.FirstOrDefault(g => Fold.Key(g) == Fold.Key(heading) || Array.Exists(Dashes, d => heading.StartsWith(g + d, StringComparison.OrdinalIgnoreCase)));
}
