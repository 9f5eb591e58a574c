using Croydon.Papers.Documents;
using Croydon.Papers.Text;
using HtmlAgilityPack;

namespace Croydon.Papers.Reading.Html;

/// <summary>Walks a page's elements in order and makes headings, paragraphs, list items and tables of them.</summary>
internal sealed class HtmlBlocks
{
    private const int StrongHeadingLength = 160;
    private const int StrongLevel = 6;
    private static readonly HashSet<string> Inline =
        ["#text", "a", "abbr", "acronym", "b", "bdo", "big", "br", "cite", "code", "del", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"];

    private readonly List<Block> _blocks = [];
    private string? _itemNumber;

    private readonly HtmlNode _root;
    private readonly HtmlFills _fills;

    public HtmlBlocks(HtmlNode root)
    {
        _root = root;
        _fills = new HtmlFills(root);
    }

    public IReadOnlyList<Block> Read()
    {
        WalkChildren(_root, 0);
        return _blocks;
    }

    private void Walk(HtmlNode node, int depth)
    {
        if (HtmlPassedOver.Is(node))
            return;
        if (node.Name is ['h', >= '1' and <= '6'])
            Add([node], BlockKind.Heading, node.Name[1] - '0', null);
        else if (node.Name == "table" && HtmlTables.IsData(node))
            AddTable(node);
        else if (node.Name is "ul" or "ol" or "menu" or "dir")
            WalkList(node, depth + 1);
        else if (node.HasClass("mgItemNumberCell"))
            _itemNumber = Fold.Spaces(HtmlText.Of([node]));
        else if (ModernGovLevel(node) is { } level)
            AddItemHeading(node, level);
        else if (node.Name is "p" or "pre" or "dt" or "dd" or "address" && !HoldsBlocks(node))
            AddParagraph([node]);
        else
            WalkChildren(node, depth);
    }

    /// <summary>Inline children that stand together are one paragraph; blocks among them part it.</summary>
    private void WalkChildren(HtmlNode node, int depth)
    {
        var run = new List<HtmlNode>();
        foreach (var child in node.ChildNodes)
        {
            if (Inline.Contains(child.Name) && !HoldsBlocks(child))
            {
                run.Add(child);
                continue;
            }

            AddParagraph(run);
            run.Clear();
            Walk(child, depth);
        }

        AddParagraph(run);
    }

    private void WalkList(HtmlNode list, int depth)
    {
        var number = list.GetAttributeValue("start", 1);
        foreach (var item in list.ChildNodes.Where(c => !HtmlPassedOver.Is(c)))
        {
            if (item.Name != "li")
            {
                if (item.Name != "#text")
                    Walk(item, depth);
                continue;
            }

            var own = item.ChildNodes.Where(c => c.Name is not ("ul" or "ol" or "table"));
            Add([.. own], BlockKind.ListItem, depth, list.Name == "ol" ? HtmlListNumbers.Marker(list, item.GetAttributeValue("value", number)) : null);
            number = item.GetAttributeValue("value", number) + 1;
            foreach (var inner in item.ChildNodes.Where(c => c.Name is "ul" or "ol" or "table"))
                Walk(inner, depth);
        }
    }

    /// <summary>ModernGov marks titles of agenda items, what stands below them ("Minutes:"), and sections by class.</summary>
    private static int? ModernGovLevel(HtmlNode node) =>
        node.Attributes["class"] is null ? null
        : node.HasClass("mgAiTitleTxt") ? 3
        : node.HasClass("mgSubItemTitleTxt") ? 4
        : node.Name == "caption" && node.HasClass("mgSectionTitle") ? 2
        : null;

    /// <summary>The number of an agenda item stands in a cell of its own before its title.</summary>
    private void AddItemHeading(HtmlNode node, int level)
    {
        Add([node], BlockKind.Heading, level, level == 3 && _itemNumber is { Length: > 0 } ? _itemNumber : null);
        _itemNumber = null;
    }

    private void AddTable(HtmlNode table)
    {
        if (table.ChildNodes.FirstOrDefault(c => c.Name == "caption") is { } caption)
            AddParagraph([caption]);
        _blocks.Add(HtmlTables.Read(table, _fills));
    }

    private void AddParagraph(List<HtmlNode> nodes)
    {
        var strong = nodes.Count > 0 && nodes.TrueForAll(HtmlEmphasis.IsStrong) && HtmlText.Of(nodes).Trim() is { Length: > 0 and < StrongHeadingLength } text && text[^1] != '.';
        Add(nodes, strong ? BlockKind.Heading : BlockKind.Paragraph, strong ? StrongLevel : 0, null);
    }

    private void Add(IReadOnlyList<HtmlNode> nodes, BlockKind kind, int level, string? marker)
    {
        var lines = HtmlText.LinesOf(nodes);
        if (lines.Length == 0)
            return;
        var (found, text) = marker is null ? Markers.Split(string.Join(' ', lines)) : (marker, string.Join(' ', lines));
        var repaired = Repair.Characters(text);
        _blocks.Add(new Block(kind, repaired, [.. lines.Select(l => Line.OfFile(nodes[0].Line, l))]) { Level = level, Marker = found, Raw = repaired == text ? null : text });
    }

    private static bool HoldsBlocks(HtmlNode node) => node.ChildNodes.Any(c => (!Inline.Contains(c.Name) && c.Name != "#comment") || HoldsBlocks(c));
}
