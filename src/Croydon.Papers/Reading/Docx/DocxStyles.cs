using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Croydon.Papers.Reading.Docx;

/// <summary>What a paragraph's style says of it, through the styles that it is based on.</summary>
internal sealed class DocxStyles
{
    private const int LongestChain = 12;
    private readonly Dictionary<string, Style> _styles;

    public DocxStyles(MainDocumentPart main) =>
        _styles = (main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
            .Where(s => s.StyleId?.Value is not null).GroupBy(s => s.StyleId!.Value!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>Heading level from 1 by outline level or the name of the style ("heading 2", "Title"); null for text.</summary>
    public int? HeadingLevel(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is { } own && own < 9)
            return own + 1;
        foreach (var style in Chain(paragraph))
        {
            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } level)
                return level < 9 ? level + 1 : null;
            var name = style.StyleName?.Val?.Value?.ToLowerInvariant() ?? "";
            if (name == "title")
                return 1;
            if (name.StartsWith("heading ", StringComparison.Ordinal) && int.TryParse(name.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return Math.Clamp(number, 1, 9);
        }

        return null;
    }

    /// <summary>The paragraph's own list, or its style's.</summary>
    public NumberingProperties? Numbering(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.NumberingProperties
        ?? Chain(paragraph).Select(s => s.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(n => n is not null);

    private IEnumerable<Style> Chain(Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var i = 0; i < LongestChain && id is not null && _styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
