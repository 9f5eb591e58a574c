using Croydon.Papers.Search.Passages;

namespace Croydon.Papers.Search.Ranking;

/// <summary>Words of a text with their stems and where they stand in it.</summary>
internal static class WordPlaces
{
    /// <param name="End">Index after its last character.</param>
    internal readonly record struct Place(string Stem, int Start, int End);

    public static List<Place> In(string text)
    {
        var places = new List<Place>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at]))
                continue;
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark))
                at++;
            places.Add(new Place(Words.StemOf(Tokens.Of(text[start..at]).FirstOrDefault("")), start, at));
        }

        return places;
    }
}
