using System.Globalization;
using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Reading.Pdf.Trace;

/// <summary>Reads `mutool show FILE outline`: a line each, as deep as it has tabs after its sign.</summary>
internal static partial class MupdfOutline
{
    /// <returns>Null where an entry leads to a name: which page that is, mutool does not say here.</returns>
    public static IReadOnlyList<OutlineEntry>? Read(string printed)
    {
        var entries = new List<OutlineEntry>();
        foreach (var line in printed.Split('\n'))
        {
            if (Entry().Match(line) is not { Success: true } entry)
                continue;
            if (entry.Groups["to"].Value.Contains("nameddest=", StringComparison.Ordinal))
                return null;
            int? page = int.TryParse(entry.Groups["page"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
            entries.Add(new OutlineEntry(Fold.Spaces(Escape().Replace(entry.Groups["title"].Value, Unescaped)), entry.Groups["depth"].Length, page));
        }

        return entries;
    }

    private static string Unescaped(Match escape) => escape.Groups["code"] is { Success: true } code
        ? ((char)int.Parse(code.ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString()
        : char.IsAsciiLetter(escape.Value[1]) ? " " : escape.Value[1..];

    // +	"3 | Revenue Budget Forecast"	#page=5&zoom=100,72,29.3
    [GeneratedRegex("""^[|+\-](?<depth>\t+)"(?<title>.*)"\t(?<to>(?:#page=(?<page>[0-9]+))?.*)$""")]
    private static partial Regex Entry();

    // 9.\tBackground, the \"TH cells\", a bell \u0007
    [GeneratedRegex("""\\(?:[ux](?<code>[0-9A-Fa-f]{2,4})|.)""")]
    private static partial Regex Escape();
}
