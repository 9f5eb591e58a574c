using System.Globalization;
using Croydon.Papers.Documents;
using Croydon.Papers.Search.Indexing;

namespace Croydon.Papers.Lucene;

/// <summary>Year, kind, body and council of a paper as one text, with a character between that no paper's words hold.</summary>
internal static class FacetValue
{
    private const char Between = '\u001F';

    /// <summary>Empty where not known.</summary>
    public static string Of(PaperDescription about) =>
        string.Join(Between, new[] { about.Date?.Year.ToString(CultureInfo.InvariantCulture), about.Kind, about.Body, about.Council }.Select(v => v?.Replace(Between, ' ')));

    public static void AddTo(FacetTally tally, string value, int count)
    {
        var parts = value.Split(Between);
        tally.Add(parts[0].Length > 0 ? int.Parse(parts[0], CultureInfo.InvariantCulture) : null, parts[1], parts[2], parts[3], count);
    }
}
