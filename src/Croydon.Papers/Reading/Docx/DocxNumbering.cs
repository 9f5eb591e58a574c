using System.Globalization;
using System.Text.RegularExpressions;
using Croydon.Papers.Reading.Html;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Croydon.Papers.Reading.Docx;

/// <summary>Counts numbered paragraphs as Word does: the numbers are not in the text but in definitions of lists.</summary>
internal sealed partial class DocxNumbering(MainDocumentPart main)
{
    private const int MostLevels = 9;

    private readonly Dictionary<int, int[]> _counters = [];

    /// <param name="Marker">As shown: "1.1", "(a)", "•".</param>
    /// <param name="Depth">From 1.</param>
    internal sealed record Mark(string Marker, int Depth, bool Bullet);

    /// <summary>The paragraph's number or bullet, counted on; null where it has none.</summary>
    public Mark? Next(NumberingProperties? properties)
    {
        if (properties?.NumberingId?.Val?.Value is not { } list || list == 0)
            return null;
        var depth = Math.Clamp(properties.NumberingLevelReference?.Val?.Value ?? 0, 0, MostLevels - 1);
        if (LevelOf(list, depth) is not { } level)
            return null;
        if (level.NumberingFormat?.Val?.Value == NumberFormatValues.Bullet)
            return new Mark(level.LevelText?.Val?.Value is { Length: > 0 } bullet ? bullet : "•", depth + 1, true);
        var counters = Count(list, depth);
        var shown = Place().Replace(level.LevelText?.Val?.Value ?? "", m => Number(list, m.Value[1] - '1', counters));
        return shown.Trim().Length == 0 ? null : new Mark(shown.Trim(), depth + 1, false);
    }

    private int[] Count(int list, int depth)
    {
        var key = AbstractOf(list)?.AbstractNumberId?.Value ?? -list;
        if (!_counters.TryGetValue(key, out var counters))
            _counters[key] = counters = [.. Enumerable.Range(0, MostLevels).Select(d => StartOf(list, d) - 1)];
        counters[depth]++;
        for (var below = depth + 1; below < MostLevels; below++)
            counters[below] = StartOf(list, below) - 1;
        for (var above = 0; above < depth; above++)
            counters[above] = Math.Max(counters[above], StartOf(list, above));
        return counters;
    }

    private string Number(int list, int depth, int[] counters) => (LevelOf(list, depth)?.NumberingFormat?.Val?.Value, counters[depth]) switch
    {
        ({ } f, > 0 and <= 26 and var n) when f == NumberFormatValues.LowerLetter => ((char)('a' + n - 1)).ToString(),
        ({ } f, > 0 and <= 26 and var n) when f == NumberFormatValues.UpperLetter => ((char)('A' + n - 1)).ToString(),
        ({ } f, > 0 and < 60 and var n) when f == NumberFormatValues.LowerRoman => HtmlListNumbers.Roman(n),
        ({ } f, > 0 and < 60 and var n) when f == NumberFormatValues.UpperRoman => HtmlListNumbers.Roman(n).ToUpperInvariant(),
        (_, var n) => n.ToString(CultureInfo.InvariantCulture),
    };

    private int StartOf(int list, int depth) => LevelOf(list, depth)?.StartNumberingValue?.Val?.Value ?? 1;

    private Level? LevelOf(int list, int depth) =>
        AbstractOf(list)?.Elements<Level>().FirstOrDefault(l => l.LevelIndex?.Value == depth);

    private AbstractNum? AbstractOf(int list)
    {
        var numbering = main.NumberingDefinitionsPart?.Numbering;
        var id = numbering?.Elements<NumberingInstance>().FirstOrDefault(n => n.NumberID?.Value == list)?.AbstractNumId?.Val?.Value;
        return id is null ? null : numbering!.Elements<AbstractNum>().FirstOrDefault(a => a.AbstractNumberId?.Value == id);
    }

    // "%1" and "%2" in "%1.%2"
    [GeneratedRegex("%[1-9]")]
    private static partial Regex Place();
}
