namespace Croydon.Papers.Search.Understanding;

/// <summary>
/// Damerau–Levenshtein distance in its restricted form (optimal string alignment): letters left out, put in, changed, or
/// two neighbours swapped. Damerau, "A technique for computer detection and correction of spelling errors", CACM 7 (1964).
/// </summary>
internal static class EditDistance
{
    /// <summary>The distance, or null where it is more than <paramref name="limit"/>.</summary>
    public static int? Within(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit || b.Length > 64 || a.Length > 64)
            return null;
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > limit)
                return null;
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return last[b.Length] <= limit ? last[b.Length] : null;
    }
}
