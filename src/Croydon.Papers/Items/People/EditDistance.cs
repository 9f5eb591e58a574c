namespace Croydon.Papers.Items.People;

/// <summary>Levenshtein (1966), as far as names need it.</summary>
internal static class EditDistance
{
    /// <summary>True where one letter added, left out or changed makes one word the other; equal words are not.</summary>
    public static bool IsOne(string a, string b)
    {
        if (a == b || Math.Abs(a.Length - b.Length) > 1)
            return false;
        var start = 0;
        while (start < Math.Min(a.Length, b.Length) && a[start] == b[start])
            start++;
        var skipA = a.Length >= b.Length ? 1 : 0;
        var skipB = b.Length >= a.Length ? 1 : 0;
        return string.CompareOrdinal(a, start + skipA, b, start + skipB, int.MaxValue) == 0;
    }
}
