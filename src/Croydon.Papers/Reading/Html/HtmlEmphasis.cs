using HtmlAgilityPack;

namespace Croydon.Papers.Reading.Html;

/// <summary>Tells whether all the text of a node is set in bold.</summary>
internal static class HtmlEmphasis
{
    public static bool IsStrong(HtmlNode node)
    {
        if (node is HtmlTextNode leaf)
            return string.IsNullOrWhiteSpace(HtmlEntity.DeEntitize(leaf.Text));
        if (node.Name is "b" or "strong" || IsBoldStyle(node.GetAttributeValue("style", "")))
            return true;
        return node.ChildNodes.All(IsStrong);
    }

    private static bool IsBoldStyle(string style)
    {
        var plain = style.Replace(" ", "", StringComparison.Ordinal);
        return plain.Contains("font-weight:bold", StringComparison.OrdinalIgnoreCase) || plain.Contains("font-weight:700", StringComparison.Ordinal);
    }
}
