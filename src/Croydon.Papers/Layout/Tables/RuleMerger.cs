namespace Croydon.Papers.Layout.Tables;

/// <summary>Both edges of one line, and the pieces of one rule, become one <see cref="Rule"/>.</summary>
internal static class RuleMerger
{
    private const double SameLine = 2.6;
    private const double SameRun = 4;

    public static IReadOnlyList<Rule> Merge(IEnumerable<Rule> edges)
    {
        var merged = new List<Stack>();
        var firstNear = 0;
        foreach (var edge in edges.OrderBy(e => e.At))
        {
            while (firstNear < merged.Count && edge.At - merged[firstNear].Last > SameLine)
                firstNear++;
            var home = merged.Skip(firstNear).FirstOrDefault(s => edge.At - s.First <= SameLine && edge.From <= s.To + SameRun && edge.To >= s.From - SameRun);
            if (home is null)
                merged.Add(new Stack(edge));
            else
                home.Take(edge);
        }

        return JoinPieces(merged.Select(s => s.Rule));
    }

    /// <summary>Pieces that met only after each had grown.</summary>
    private static List<Rule> JoinPieces(IEnumerable<Rule> rules)
    {
        var joined = new List<Rule>();
        foreach (var rule in rules.OrderBy(r => r.From))
        {
            var i = joined.FindIndex(r => Math.Abs(r.At - rule.At) <= SameLine / 2 && rule.From <= r.To + SameRun);
            if (i < 0)
                joined.Add(rule);
            else
                joined[i] = new Rule((joined[i].At + rule.At) / 2, joined[i].From, Math.Max(joined[i].To, rule.To));
        }

        return joined;
    }

    private sealed class Stack(Rule first)
    {
        private double _weighted = first.At * first.Length;
        private double _weight = first.Length;

        public double First { get; } = first.At;

        public double Last { get; private set; } = first.At;

        public double From { get; private set; } = first.From;

        public double To { get; private set; } = first.To;

        public Rule Rule => new(_weighted / _weight, From, To);

        public void Take(Rule edge)
        {
            Last = edge.At;
            From = Math.Min(From, edge.From);
            To = Math.Max(To, edge.To);
            _weighted += edge.At * edge.Length;
            _weight += edge.Length;
        }
    }
}
