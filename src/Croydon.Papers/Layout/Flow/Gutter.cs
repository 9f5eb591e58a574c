using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Flow;

/// <summary>An upright strip of white between two columns of text.</summary>
/// <param name="First">Index of the first row it parts.</param>
/// <param name="End">Index after the last.</param>
internal sealed record Gutter(int First, int End, double X0, double X1)
{
    private const double LeastWidth = 8;
    private const int LeastRows = 3;
    private const double LeastColumn = 0.18;

    /// <summary>The strip that parts the most rows into two columns of prose; null where there is none.</summary>
    public static Gutter? Find(IReadOnlyList<IReadOnlyList<Word>> rows)
    {
        Gutter? best = null;
        var most = LeastRows - 1;
        for (var first = 0; first + LeastRows <= rows.Count; first++)
        {
            foreach (var gap in GapsOf(rows[first]))
            {
                var (strip, parted) = Extend(rows, first, gap);
                if (parted > most && ColumnTest.IsProse(rows, strip, LeastColumn))
                    (best, most) = (strip, parted);
            }
        }

        return best;
    }

    /// <summary>Follows the gap down the rows while white is left of it; counts the rows with words on both sides.</summary>
    private static (Gutter Strip, int Parted) Extend(IReadOnlyList<IReadOnlyList<Word>> rows, int first, (double X0, double X1) gap)
    {
        var (strip, end, parted) = (gap, first + 1, 1);
        for (var row = first + 1; row < rows.Count; row++)
        {
            var (white, both) = Narrow(rows[row], strip);
            if (white.X1 - white.X0 < LeastWidth)
                break;
            strip = white;
            if (!both)
                continue;
            parted++;
            end = row + 1;
        }

        return (new Gutter(Head(rows, first, strip), Tail(rows, end, strip), strip.X0, strip.X1), parted);
    }

    /// <summary>Rows above the first parted one belong to the right column where they stand at its edge and leading: the left one may begin lower, with a heading.</summary>
    private static int Head(IReadOnlyList<IReadOnlyList<Word>> rows, int first, (double X0, double X1) strip)
    {
        var edge = rows[first].First(w => w.Box.X0 >= strip.X1).Box.X0;
        while (first > 0 && Math.Abs(rows[first - 1][0].Box.X0 - edge) < 1
            && rows[first].Min(w => w.Box.Y0) - rows[first - 1].Max(w => w.Box.Y1) < rows[first - 1][0].Box.Height)
            first--;
        return first;
    }

    /// <summary>Rows below the last parted one still belong to one of the columns while they follow at its leading.</summary>
    private static int Tail(IReadOnlyList<IReadOnlyList<Word>> rows, int end, (double X0, double X1) strip)
    {
        while (end < rows.Count && Narrow(rows[end], strip) is { White: var white } && white.X1 - white.X0 >= LeastWidth
            && rows[end][0].Box.Y0 - rows[end - 1].Max(w => w.Box.Y1) < rows[end][0].Box.Height)
            end++;
        return end;
    }

    /// <summary>The widest white that the row leaves of the strip, and whether it has words on both sides of it.</summary>
    private static ((double X0, double X1) White, bool Both) Narrow(IReadOnlyList<Word> row, (double X0, double X1) strip)
    {
        var best = (X0: strip.X0, X1: strip.X0);
        var reach = strip.X0;
        foreach (var box in row.Select(w => w.Box).Where(b => b.X1 > strip.X0 && b.X0 < strip.X1))
        {
            if (box.X0 - reach > best.X1 - best.X0)
                best = (reach, box.X0);
            reach = Math.Max(reach, box.X1);
        }

        if (strip.X1 - reach > best.X1 - best.X0)
            best = (reach, strip.X1);
        return (best, row[0].Box.X0 < best.X0 && row[^1].Box.X1 > best.X1);
    }

    private static IEnumerable<(double X0, double X1)> GapsOf(IReadOnlyList<Word> row)
    {
        var reach = row[0].Box.X1;
        for (var i = 1; i < row.Count; i++)
        {
            if (row[i].Box.X0 - reach >= LeastWidth)
                yield return (reach, row[i].Box.X0);
            reach = Math.Max(reach, row[i].Box.X1);
        }
    }
}
