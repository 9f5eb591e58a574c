namespace Croydon.Papers.Layout.Tables;

/// <summary>
/// The grid that touching rules draw: every x of a vertical rule and y of a horizontal one is a border of rows or columns;
/// where no rule stands between two neighbours they are one spanning cell (Nurminen 2013, section 4.3).
/// </summary>
/// <param name="Xs">Column borders, ascending, one more than columns.</param>
/// <param name="Ys">Row borders, ascending, one more than rows.</param>
internal sealed record RuledGrid(IReadOnlyList<double> Xs, IReadOnlyList<double> Ys, IReadOnlyList<Area> Areas)
{
    /// <summary>How far apart two rules may be and still be one border, and how near two must come to touch.</summary>
    private const double Tolerance = 4;

    /// <summary>Share of a cell's side that a rule must cover to bound it.</summary>
    private const double Covered = 0.6;

    /// <summary>So many rules that begin at one place stand for a border that is not drawn.</summary>
    private const int LeastBeginnings = 3;

    public int Columns => Xs.Count - 1;

    public int Rows => Ys.Count - 1;

    /// <summary>The groups of rules that touch one another, in no order; each has horizontal ones, some have no others.</summary>
    public static IEnumerable<PageRules> Components(PageRules rules)
    {
        var across = new List<Rule>(rules.Horizontal);
        var down = new List<Rule>(rules.Vertical);
        while (across.Count > 0)
        {
            var horizontal = new List<Rule> { across[^1] };
            var vertical = new List<Rule>();
            across.RemoveAt(across.Count - 1);
            for (int h = 0, v = 0; h < horizontal.Count || v < vertical.Count;)
            {
                if (h < horizontal.Count)
                    Move(down, vertical, horizontal[h++]);
                else
                    Move(across, horizontal, vertical[v++]);
            }

            yield return new PageRules(horizontal, vertical);
        }
    }

    /// <summary>The grid of one component; null where it has no cell.</summary>
    public static RuledGrid? Of(PageRules component)
    {
        var xs = Borders(component.Vertical, component.Horizontal);
        var ys = Borders(component.Horizontal, component.Vertical);
        var undrawn = Beginnings(xs, component.Horizontal);
        xs = [.. xs.Concat(undrawn).Order()];
        return xs.Count < 2 || ys.Count < 2 ? null : new RuledGrid(xs, ys, Merge(xs, ys, component, undrawn));
    }

    private static void Move(List<Rule> from, List<Rule> to, Rule touching)
    {
        for (var i = from.Count - 1; i >= 0; i--)
        {
            if (!from[i].Meets(touching, Tolerance))
                continue;
            to.Add(from[i]);
            from.RemoveAt(i);
        }
    }

    /// <summary>Where rules stand, and where those across end: a table may be open at its sides.</summary>
    private static List<double> Borders(IReadOnlyList<Rule> rules, IReadOnlyList<Rule> across)
    {
        var borders = new List<double>();
        var sum = (Weighted: 0d, Weight: 0d, First: double.NegativeInfinity);
        foreach (var rule in rules.OrderBy(r => r.At))
        {
            if (rule.At - sum.First > Tolerance)
            {
                Flush();
                sum = (0, 0, rule.At);
            }

            sum = (sum.Weighted + (rule.At * rule.Length), sum.Weight + rule.Length, sum.First);
        }

        Flush();
        double least = across.Min(r => r.From), most = across.Max(r => r.To);
        if (least < borders[0] - (2 * Tolerance))
            borders.Insert(0, least);
        if (most > borders[^1] + (2 * Tolerance))
            borders.Add(most);
        return borders;

        void Flush()
        {
            if (sum.Weight > 0)
                borders.Add(sum.Weighted / sum.Weight);
        }
    }

    /// <summary>Where several rules across begin, though no rule stands there: right of a first column whose cells span rows.</summary>
    private static List<double> Beginnings(List<double> borders, IReadOnlyList<Rule> across)
    {
        var found = new List<double>();
        foreach (var x in across.Select(r => r.From).Order())
            if (!borders.Concat(found).Any(b => Math.Abs(b - x) <= 2 * Tolerance) && across.Count(r => Math.Abs(r.From - x) <= Tolerance) >= LeastBeginnings)
                found.Add(x);
        return found;
    }

    private static List<Area> Merge(List<double> xs, List<double> ys, PageRules rules, List<double> undrawn)
    {
        int columns = xs.Count - 1, rows = ys.Count - 1;
        var right = Bounds(columns, rows, (c, r) => Bounded(rules.Vertical, xs[c + 1], ys[r], ys[r + 1])
            || (undrawn.Contains(xs[c + 1]) && (Begins(rules.Horizontal, xs[c + 1], ys[r]) || Begins(rules.Horizontal, xs[c + 1], ys[r + 1]))));
        var below = Bounds(columns, rows, (c, r) => Bounded(rules.Horizontal, ys[r + 1], xs[c], xs[c + 1]));
        var taken = new bool[columns, rows];
        var areas = new List<Area>();
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                if (taken[c, r])
                    continue;
                int wide = 1, high = 1;
                while (c + wide < columns && !right[c + wide - 1, r] && !taken[c + wide, r])
                    wide++;
                while (r + high < rows && Open(r + high, c, wide))
                    high++;
                for (var i = 0; i < wide * high; i++)
                    taken[c + (i % wide), r + (i / wide)] = true;
                areas.Add(new Area(r, c, high, wide));
            }
        }

        return areas;

        bool Open(int row, int column, int wide) => Enumerable.Range(column, wide).All(c =>
            !below[c, row - 1] && !taken[c, row] && (c == column + wide - 1 ? right[c, row] || c == columns - 1 : !right[c, row]))
            && (column == 0 || right[column - 1, row]);
    }

    private static bool[,] Bounds(int columns, int rows, Func<int, int, bool> bounded)
    {
        var bounds = new bool[columns, rows];
        for (var c = 0; c < columns; c++)
            for (var r = 0; r < rows; r++)
                bounds[c, r] = bounded(c, r);
        return bounds;
    }

    private static bool Begins(IReadOnlyList<Rule> across, double x, double y) =>
        across.Any(r => Math.Abs(r.From - x) <= Tolerance && Math.Abs(r.At - y) <= Tolerance);

    private static bool Bounded(IReadOnlyList<Rule> rules, double at, double from, double to)
    {
        var covered = 0d;
        foreach (var rule in rules)
            if (Math.Abs(rule.At - at) <= Tolerance)
                covered += Math.Max(0, Math.Min(rule.To, to) - Math.Max(rule.From, from));
        return covered >= Covered * (to - from);
    }
}
