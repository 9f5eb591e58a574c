using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Kpis;

/// <summary>The group of indicators in tables that do not name it: of the headings over them, the one that names a group that the paper uses elsewhere, else the nearest.</summary>
internal sealed class SectionGroups(IReadOnlyList<string> known)
{
    private const int FewestShared = 2;

    private static readonly string[] Dashes = [" – ", " - ", " — ", ": "];

    /// <summary>Null where the table stands under no heading, or only under its own title.</summary>
    public string? Of(KpiRow row)
    {
        var headings = row.Headings.Where(h => !row.IsNamedAbove || !row.Above!.EndsWith(h, StringComparison.Ordinal)).ToList();
        return Enumerable.Reverse(headings).Select(Known).FirstOrDefault(g => g is not null) ?? (headings.Count == 0 ? null : headings[^1]);
    }

    /// <summary>The group of the paper's tables that a section's heading words otherwise; the heading itself where there is none.</summary>
    public string Named(string heading) => Known(heading) ?? known.FirstOrDefault(g => SaysAll(heading, g)) ?? heading;

    /// <summary>"Customer Services – Complaints" names the group Customer Services where the paper has one.</summary>
    private string? Known(string heading) =>
        known.Any(g => Key(g) == Key(heading)) ? heading
            : known.FirstOrDefault(g => Array.Exists(Dashes, d => heading.StartsWith(g + d, StringComparison.OrdinalIgnoreCase)));

    /// <summary>"Governance, Law and Democracy" says all of "Governance and Law"; one word alone says too little.</summary>
    private static bool SaysAll(string heading, string group) =>
        Titles.Words(group) is { Count: >= FewestShared } words && words.All(Titles.Words(heading).Contains);

    private static string Key(string text) => Fold.Key(text).Replace("&", "and", StringComparison.Ordinal);
}
