using Croydon.Papers.Search.Passages;
using Croydon.Papers.Text;

namespace Croydon.Papers.Search.Ranking;

/// <summary>References, sums and dates of a text with where they stand in it.</summary>
internal static class TermPlaces
{
    public static IEnumerable<(string Term, int Start, int End)> In(string text) =>
        References.Places(text).Concat(Sums.Places(text))
            .Concat(Dates.FindAll(text).SelectMany(d => DateTerms.Of(d).Select(t => (t, d.Start, d.End))));
}
