using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Reports;

/// <summary>A label and the index of its step.</summary>
internal sealed record LabelHit(int At, ReportLabel Label)
{
    public ReportField Field => Label.Field;
}

/// <summary>Where one report of a paper begins and ends.</summary>
/// <param name="From">Index of its first step.</param>
/// <param name="To">Index after its last.</param>
/// <param name="HeaderEnd">Index after the last label of its header.</param>
/// <param name="Hits">All its labels, in order.</param>
internal sealed record ReportSpan(int From, int To, int HeaderEnd, IReadOnlyList<LabelHit> Hits);

/// <summary>Finds the reports of a paper by their headers: a few labels close together, the subject and whom it is for among them.</summary>
internal static class ReportSpans
{
    private const int WidestGap = 14;
    private const int WidestTailGap = 40;
    private const int WidestAfterDate = 3;
    private const int Head = 15;

    private static readonly HashSet<ReportField> Core =
        [ReportField.To, ReportField.From, ReportField.Date, ReportField.Subject, ReportField.LeadOfficer, ReportField.CabinetMember];

    private static readonly HashSet<ReportField> Tail =
        [ReportField.ContactOfficer, ReportField.BackgroundDocuments, ReportField.Appendices];

    // A report whose head was lost is known by two of these that no other paper has together.
    private static readonly HashSet<ReportField> Headless =
        [ReportField.Recommendations, ReportField.KeyDecision, ReportField.BackgroundDocuments, ReportField.ContactOfficer];

    public static IReadOnlyList<ReportSpan> Of(Paper paper, IReadOnlyList<Step> steps)
    {
        var hits = steps.Select((s, i) => (ReportLabels.Read(s) ?? (i < Head ? ReportLabels.ReadLoose(s) : null)) is { } label ? new LabelHit(i, label) : null).OfType<LabelHit>().ToList();
        var headers = Headers(hits).ToList();
        if (headers.Count == 0)
            return WithoutHead(steps, hits);
        return [.. headers.Select((h, i) => Span(hits, h, Math.Min(PartEnd(paper, steps, h[0].At), i + 1 < headers.Count ? headers[i + 1][0].At : steps.Count)))];
    }

    private static ReportSpan Span(List<LabelHit> hits, List<LabelHit> header, int to)
    {
        var own = hits.Where(h => h.At >= header[0].At && h.At < to).ToList();
        return new ReportSpan(header[0].At, to, header[^1].At + 1, own);
    }

    private static IEnumerable<List<LabelHit>> Headers(List<LabelHit> hits)
    {
        for (var i = 0; i < hits.Count;)
        {
            if (!Begins(hits[i]))
            {
                i++;
                continue;
            }

            var group = Group(hits, i);
            if (IsHeader(group))
                yield return group;
            i += IsHeader(group) ? group.Count : 1;
        }
    }

    /// <summary>A lone "Date:" for a signature begins no report.</summary>
    private static bool Begins(LabelHit hit) =>
        Core.Contains(hit.Field) && hit.Label.Marker is null && (hit.Field != ReportField.Date || hit.Label.Value.Length > 0);

    private static List<LabelHit> Group(List<LabelHit> hits, int first)
    {
        var group = new List<LabelHit> { hits[first] };
        for (var i = first + 1; i < hits.Count && hits[i].At - group[^1].At <= WidestGap; i++)
        {
            if (group.TrueForAll(h => h.Field == ReportField.Date) && hits[i].At - group[^1].At > WidestAfterDate)
                break;
            if (hits[i].Label.Marker is not null || (hits[i].Field is ReportField.To or ReportField.Subject && group.Exists(h => h.Field == hits[i].Field)))
                break;
            group.Add(hits[i]);
        }

        return group;
    }

    private static bool IsHeader(List<LabelHit> group)
    {
        bool Has(params ReportField[] fields) => group.Exists(h => fields.Contains(h.Field));
        return (Has(ReportField.Subject) && Has(ReportField.To, ReportField.From, ReportField.LeadOfficer, ReportField.CabinetMember))
            || (Has(ReportField.To) && Has(ReportField.From, ReportField.LeadOfficer));
    }

    private static IReadOnlyList<ReportSpan> WithoutHead(IReadOnlyList<Step> steps, List<LabelHit> hits)
    {
        var signs = hits.Where(h => Headless.Contains(h.Field)).ToList();
        return signs.Select(h => h.Field).Distinct().Count() >= 2 && signs.Exists(h => h.Field == ReportField.Recommendations)
            ? [new ReportSpan(0, steps.Count, 0, hits)]
            : [];
    }

    /// <summary>The end of the part that the header stands in: what comes after it belongs to another item of the agenda.</summary>
    private static int PartEnd(Paper paper, IReadOnlyList<Step> steps, int at)
    {
        var block = steps[at].Index;
        var part = paper.Parts.FirstOrDefault(p => p.FirstBlock <= block && block < p.EndBlock);
        if (part is null)
            return steps.Count;
        var end = steps.TakeWhile(s => s.Index < part.EndBlock).Count();
        return Math.Max(end, at + 1);
    }

    /// <summary>Index after the last of the contact, background documents and appendices that close a report; what follows is appended.</summary>
    public static int BodyEnd(ReportSpan span)
    {
        var tail = span.Hits.Where(h => h.At >= span.HeaderEnd && Tail.Contains(h.Field)).ToList();
        var last = tail.Zip(tail.Skip(1)).TakeWhile(p => p.Second.At - p.First.At <= WidestTailGap).Select(p => p.Second).LastOrDefault(tail.FirstOrDefault());
        return last is null ? span.To : last.At + 1;
    }
}
