using System.Text;
using Croydon.Papers.Text;
using HtmlAgilityPack;

namespace Croydon.Papers.Reading.Html;

/// <summary>The characters that a reader of a page sees.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Breaking = ["br", "p", "div", "li", "tr", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6"];

    /// <summary>The text of the nodes one after the other, a line feed for each break or block inside.</summary>
    public static string Of(IEnumerable<HtmlNode> nodes)
    {
        var text = new StringBuilder();
        foreach (var node in nodes)
            Append(node, text);
        return string.Join('\n', text.ToString().Split('\n').Select(Fold.Spaces));
    }

    /// <summary>As <see cref="Of(IEnumerable{HtmlNode})"/>, its lines that are not empty.</summary>
    public static string[] LinesOf(IEnumerable<HtmlNode> nodes) =>
        Of(nodes).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static void Append(HtmlNode node, StringBuilder text)
    {
        if (HtmlPassedOver.Is(node))
            return;
        if (node is HtmlTextNode leaf)
        {
            foreach (var c in HtmlEntity.DeEntitize(leaf.Text))
                text.Append(char.IsWhiteSpace(c) ? ' ' : c);
            return;
        }

        var breaks = Breaking.Contains(node.Name);
        if (breaks)
            text.Append('\n');
        foreach (var child in node.ChildNodes)
            Append(child, text);
        if (node.Name is "td" or "th")
            text.Append(' ');
        if (breaks && node.Name != "br")
            text.Append('\n');
    }
}
