namespace Croydon.Papers.Items.Kpis;

/// <summary>Gives indicators with a lost or damaged reference the one that the paper's index has for their title, and takes the index's wording and ratings over.</summary>
internal static class RefRepair
{
    private const double Same = 0.99;
    private const double FromTitle = 0.85;
    private const double FromSlippedRow = 0.7;

    public static IEnumerable<Kpi> Apply(IReadOnlyList<Kpi> kpis, KpiIndex index)
    {
        var taken = kpis.Where(k => k.Ref is not null && index.ByRef(k.Ref) is not null).Select(k => index.ByRef(k.Ref)!.Ref).ToHashSet();
        foreach (var kpi in kpis)
        {
            if (index.ByRef(kpi.Ref) is { } entry && (Misread(kpi, entry, index, taken) ?? entry) is { } meant)
                yield return ReferenceEquals(meant, entry) ? Titled(kpi, entry) : Titled(kpi, meant) with { Ref = meant.Ref, Confidence = FromTitle };
            else if (index.ByTitle(kpi.Title, taken) is var (found, likeness) && (kpi.Ref is null || likeness >= FromTitle))
            {
                taken.Add(found.Ref);
                yield return Titled(kpi, found) with { Ref = found.Ref, Confidence = likeness * (found.Certain ? FromTitle : FromSlippedRow) };
            }
            else
                yield return index.Entries.Count > 0 ? kpi with { Listed = false } : kpi;
        }
    }

    /// <summary>The line of the index that has the very title, where no row prints its reference and the printed one's title is another ("W1" read for "W1a").</summary>
    private static IndexEntry? Misread(Kpi kpi, IndexEntry printed, KpiIndex index, HashSet<string> taken) =>
        Titles.Likeness(printed.Title, kpi.Title) >= Same ? null
            : index.Entries.FirstOrDefault(e => !taken.Contains(e.Ref) && Titles.Likeness(e.Title, kpi.Title) >= Same);

    private static Kpi Titled(Kpi kpi, IndexEntry entry) => IndexRatings.Apply(kpi, entry.Row) with
    {
        Listed = true,
        Title = entry.Title,
        TitleRaw = string.Equals(kpi.Title, entry.Title, StringComparison.Ordinal) ? null : kpi.Title,
        Group = kpi.Group ?? entry.Group,
    };
}
