namespace Croydon.Papers.Text;

/// <summary>
/// Greek and Cyrillic letters that look like Latin ones and stand in Latin words: "WΤ" with a Greek Tau is "WT".
/// A word is changed only where every foreign letter of it has a Latin double, so Greek or Russian words stay.
/// </summary>
internal static class RepairLookalikes
{
    // Greek capitals, Greek omicron, then Cyrillic capitals and small letters; below each its double.
    private const string Foreign = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοАВЕЅІЈКМНОРСТХасеорхуіѕј";
    private const string Latin = "ABEZHIKMNOPTYXoABESIJKMHOPCTXaceopxyisj";

    public static string Apply(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0370', '\u04FF'))
            return text;
        var letters = text.ToCharArray();
        for (var start = 0; start < letters.Length;)
        {
            var end = start;
            while (end < letters.Length && !char.IsWhiteSpace(letters[end]))
                end++;
            RepairWord(letters.AsSpan(start, end - start));
            start = end + 1;
        }

        return new string(letters);
    }

    private static void RepairWord(Span<char> word)
    {
        foreach (var c in word)
            if (IsForeign(c) && !Foreign.Contains(c, StringComparison.Ordinal))
                return;
        foreach (ref var c in word)
            if (IsForeign(c))
                c = Latin[Foreign.IndexOf(c, StringComparison.Ordinal)];
    }

    private static bool IsForeign(char c) => c is >= '\u0370' and <= '\u04FF';
}
