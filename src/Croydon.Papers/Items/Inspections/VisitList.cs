namespace Croydon.Papers.Items.Inspections;

/// <summary>Puts together what a paper says of one visit in several places.</summary>
internal static class VisitList
{
    /// <summary>Visits with a date, each once, in the order of their first mention; numbers without a date join the visit of that number or are dropped.</summary>
    public static IReadOnlyList<Visit> Merge(IEnumerable<Visit> mentions)
    {
        var all = mentions.ToList();
        var visits = new List<Visit>();
        foreach (var mention in all.Where(v => v.First is not null))
        {
            var at = visits.FindIndex(v => AreOne(v, mention));
            if (at < 0)
                visits.Add(mention);
            else
                visits[at] = Join(visits[at], mention);
        }

        return visits;
    }

    public static bool AreOne(Visit a, Visit b)
    {
        if (a.Type != b.Type || (a.Number is not null && b.Number is not null && a.Number != b.Number))
            return false;
        return a.First <= b.Last && b.First <= a.Last;
    }

    /// <summary>Days beat months, a printed year beats an inferred one; of two spans of months the wider holds; the first place is kept.</summary>
    private static Visit Join(Visit a, Visit b)
    {
        var better = Rank(b) > Rank(a) ? b : a;
        return a with
        {
            First = better.First,
            Last = better.Last,
            DateFrom = better.DateFrom,
            DateTo = better.DateTo,
            DateRaw = better.DateRaw,
            YearFrom = better.YearFrom,
            Source = better.Source,
            Number = a.Number ?? b.Number,
            Framework = a.Framework ?? b.Framework,
            LeadInspector = a.LeadInspector ?? b.LeadInspector,
            Inspectors = a.Inspectors.Count > 0 ? a.Inspectors : b.Inspectors,
            Authority = a.Authority ?? b.Authority,
            Published = a.Published ?? b.Published,
            Confidence = Math.Max(a.Confidence, b.Confidence),
        };
    }

    private static int Rank(Visit visit) =>
        (visit.DateFrom?.Length == "2019-07-10".Length ? 4 : 0) + (visit.YearFrom is null ? 2 : 0) + (visit.DateTo is not null ? 1 : 0);
}
