using Croydon.Papers.Documents;
using Croydon.Papers.Text;
using HtmlAgilityPack;

namespace Croydon.Papers.Reading.Html;

/// <summary>Walks a page's elements in order and makes headings, paragraphs, list items and tables of them; navigation, scripts and forms are passed over.</summary>
internal sealed class HtmlBlocks
{
    private static readonly HashSet<string> Passed = ["script", "style", "noscript", "nav", "header", "footer", "form", "head", "template", "svg", "#comment"];
    private static readonly HashSet<string> Containers = ["div", "section", "article", "main", "body", "html", "ul", "ol", "dl", "blockquote", "center", "td", "th", "tr", "tbody", "thead", "table", "#document", "fieldset", "span"];

    private readonly List<Block> _blocks = [];

    public IReadOnlyList<Block> Read(HtmlNode root)
    {
        Walk(root, 0);
        return _blocks;
    }

    private void Walk(HtmlNode node, int depth)
    {
        if (Passed.Contains(node.Name))
            return;
        if (node.Name is ['h', >= '1' and <= '6'])
            Add(node, BlockKind.Heading, node.Name[1] - '0');
        else if (node.Name == "table" && HtmlTables.IsData(node))
            _blocks.Add(HtmlTables.Read(node));
        else if (node.Name == "li" && !HoldsBlocks(node))
            Add(node, BlockKind.ListItem, Math.Max(1, depth));
        else if (HoldsBlocks(node))
            foreach (var child in node.ChildNodes)
                Walk(child, node.Name is "ul" or "ol" ? depth + 1 : depth);
        else
            Add(node, BlockKind.Paragraph, 0);
    }

    private static bool HoldsBlocks(HtmlNode node) =>
        node.ChildNodes.Any(c => c.Name is "p" or "li" or "table" or ['h', >= '1' and <= '6'] || Containers.Contains(c.Name) && c.Name != "span" || c.Name == "span" && HoldsBlocks(c));

    private void Add(HtmlNode node, BlockKind kind, int level)
    {
        var lines = HtmlTables.TextOf(node).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length == 0)
            return;
        var (marker, text) = Markers.Split(string.Join(' ', lines));
        _blocks.Add(new Block(kind, text, [.. lines.Select(l => Line.OfFile(node.Line, l))]) { Level = level, Marker = marker });
    }
}
