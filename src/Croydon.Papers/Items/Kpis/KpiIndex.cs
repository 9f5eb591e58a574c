namespace Croydon.Papers.Items.Kpis;

/// <summary>One line of a paper's list of indicators.</summary>
/// <param name="Certain">False where the row's own reference had slipped away from its title.</param>
internal sealed record IndexEntry(string Ref, string RefRaw, string Title, string? Group, bool Certain, KpiRow Row);

/// <summary>A paper's list of indicators: references and titles without figures. Rows whose references slipped by a line are put right.</summary>
internal sealed class KpiIndex
{
    private const double Alike = 0.8;

    private readonly List<IndexEntry> _entries = [];

    public KpiIndex(IEnumerable<KpiRow> rows)
    {
        var slipped = new List<KpiRow>();
        foreach (var row in rows)
        {
            if (slipped.Count == 0 && row.HasTitle && KpiRef.Normal(row.RefRaw) is { } reference)
                _entries.Add(new IndexEntry(reference, row.RefRaw, row.Title, row.Group, true, row));
            else if (slipped.Count > 0 || !row.HasTitle || row.RefRaw.Length == 0 || KpiRef.All(row.RefRaw).Count > 0)
                slipped.Add(row);
            if (Aligned(slipped) is { } entries)
            {
                _entries.AddRange(entries);
                slipped.Clear();
            }
        }
    }

    public IReadOnlyList<IndexEntry> Entries => _entries;

    public IndexEntry? ByRef(string? reference) =>
        reference is null ? null : _entries.Find(e => KpiRef.Key(e.Ref) == KpiRef.Key(reference));

    /// <summary>The line with the most alike title; null where none is alike enough.</summary>
    public (IndexEntry Entry, double Likeness)? ByTitle(string title, IReadOnlySet<string> taken)
    {
        var best = _entries.Where(e => !taken.Contains(e.Ref)).Select(e => (Entry: e, Likeness: Titles.Likeness(e.Title, title))).OrderByDescending(e => e.Likeness).FirstOrDefault();
        return best.Entry is not null && best.Likeness >= Alike ? best : null;
    }

    /// <summary>References and titles of slipped rows in their order, once there are as many of one as of the other and none is left over.</summary>
    private static List<IndexEntry>? Aligned(List<KpiRow> rows)
    {
        var references = rows.SelectMany(r => KpiRef.All(r.RefRaw).Select(x => (Ref: x, Row: r))).DistinctBy(r => r.Ref).ToList();
        var titles = rows.Where(r => r.HasTitle).ToList();
        return rows.Count > 1 && references.Count == titles.Count
            ? [.. titles.Select((t, i) => new IndexEntry(references[i].Ref, references[i].Row.RefRaw, t.Title, t.Group, false, t))]
            : null;
    }
}
