using System.Text.RegularExpressions;
using HtmlAgilityPack;

namespace Croydon.Papers.Reading.Html;

/// <summary>Background colours of table cells: of the cell, of its row, from its own style, the old attribute or a class of the page's style sheet.</summary>
internal sealed partial class HtmlFills
{
    private const int LongestSheet = 200_000;

    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["red"] = "#ff0000", ["darkred"] = "#8b0000", ["crimson"] = "#dc143c", ["firebrick"] = "#b22222", ["tomato"] = "#ff6347",
        ["orange"] = "#ffa500", ["darkorange"] = "#ff8c00", ["gold"] = "#ffd700", ["yellow"] = "#ffff00",
        ["green"] = "#008000", ["lime"] = "#00ff00", ["limegreen"] = "#32cd32", ["lightgreen"] = "#90ee90", ["darkgreen"] = "#006400", ["forestgreen"] = "#228b22",
        ["blue"] = "#0000ff", ["navy"] = "#000080", ["lightblue"] = "#add8e6", ["grey"] = "#808080", ["gray"] = "#808080", ["lightgrey"] = "#d3d3d3", ["lightgray"] = "#d3d3d3", ["silver"] = "#c0c0c0", ["black"] = "#000000",
    };

    private readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal);

    public HtmlFills(HtmlNode root)
    {
        foreach (var sheet in root.OwnerDocument.DocumentNode.SelectNodes("//style") ?? Enumerable.Empty<HtmlNode>())
        {
            if (sheet.InnerText.Length <= LongestSheet)
                Add(sheet.InnerText);
        }
    }

    /// <returns>#rrggbb; null where nothing colours the cell, or white does.</returns>
    public string? Of(HtmlNode cell) => Own(cell) ?? (cell.ParentNode is { Name: "tr" } row ? Own(row) : null);

    private string? Own(HtmlNode node)
    {
        var style = Background().Match(node.GetAttributeValue("style", ""));
        var colour = style.Success ? style.Groups["colour"].Value : node.GetAttributeValue("bgcolor", "");
        return colour.Length > 0 ? Hex(colour)
            : node.Attributes["class"] is null ? null : node.GetClasses().Select(c => _classes.GetValueOrDefault(c)).FirstOrDefault(c => c is not null);
    }

    private void Add(string sheet)
    {
        foreach (Match rule in Rule().Matches(sheet))
        {
            if (Background().Match(rule.Groups["body"].Value) is not { Success: true } background || Hex(background.Groups["colour"].Value) is not { } colour)
                continue;
            foreach (var part in rule.Groups["selectors"].Value.Split(','))
            {
                if (OfClass().Match(part.Trim()) is { Success: true } selector)
                    _classes[selector.Groups["class"].Value] = colour;
            }
        }
    }

    private static string? Hex(string colour)
    {
        var text = colour.Trim();
        var hex = Names.GetValueOrDefault(text) ?? (text.StartsWith('#') ? text : Components().Match(text) is { Success: true } rgb ? Joined(rgb) : null);
        if (hex is ['#', var r, var g, var b])
            hex = $"#{r}{r}{g}{g}{b}{b}";
        return hex is { Length: 7 } && hex.Skip(1).All(char.IsAsciiHexDigit) && !hex.Equals("#ffffff", StringComparison.OrdinalIgnoreCase) ? hex.ToLowerInvariant() : null;
    }

    private static string? Joined(Match rgb) =>
        rgb.Groups["part"].Captures.Select(c => int.Parse(c.Value, System.Globalization.CultureInfo.InvariantCulture)).ToList() is var parts && parts.TrueForAll(p => p < 256)
            ? $"#{parts[0]:x2}{parts[1]:x2}{parts[2]:x2}" : null;

    // "background-color: #92d050", "background:red;"
    [GeneratedRegex(@"(?:^|[;{\s])background(?:-color)?\s*:\s*(?<colour>#[0-9a-f]{3,8}\b|rgb\([^)]{1,40}\)|[a-z]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Background();

    // ".red, td.bad { background: #c00 }"
    [GeneratedRegex(@"(?<selectors>[^{}]{1,300})\{(?<body>[^{}]{1,1000})\}")]
    private static partial Regex Rule();

    // ".red", "td.red", "table.kpis td.red"; not "table.red th", whose class is the table's
    [GeneratedRegex(@"(?:^|\s|>)(?:td|th|tr)?\.(?<class>[\w-]+)$")]
    private static partial Regex OfClass();

    // "rgb(192, 0, 0)"
    [GeneratedRegex(@"^rgb\(\s*(?<part>\d{1,3})\s*,\s*(?<part>\d{1,3})\s*,\s*(?<part>\d{1,3})\s*\)$", RegexOptions.IgnoreCase)]
    private static partial Regex Components();
}
