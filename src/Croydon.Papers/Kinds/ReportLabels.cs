using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Kinds;

/// <summary>The labelled lines or cells at the head of a report.</summary>
internal static partial class ReportLabels
{
    private const int Reach = 45;

    /// <summary>"to", "from", "subject", "date", "officer", "ward", "classification": those that are printed.</summary>
    public static IEnumerable<string> Found(Opening opening) =>
        opening.Lines.Take(Reach).Select(l => NameOf(Label().Match(l.Text))).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>What stands after a label, its continuation lines included; null where it is not printed.</summary>
    public static string? Of(Opening opening, string label)
    {
        var lines = opening.Lines.Take(Reach).ToList();
        var at = lines.FindIndex(l => NameOf(Label().Match(l.Text)) == label);
        if (at < 0)
            return null;
        var block = lines[at].Block;
        var more = lines.Skip(at + 1).TakeWhile(l => !Label().IsMatch(l.Text) && (ReferenceEquals(l.Block, block) && block.Table is null)).Select(l => l.Text);
        var text = Fold.Spaces(string.Join(' ', more.Prepend(lines[at].Text[Label().Match(lines[at].Text).Length..])));
        return text.Length > 0 ? text : lines.Skip(at + 1).Select(l => l.Text).FirstOrDefault();
    }

    private static string? NameOf(Match match) =>
        !match.Success ? null : Array.Find(Names, n => n.Printed.Contains(match.Groups["label"].Value.ToLowerInvariant(), StringComparer.Ordinal)).Name;

    private static readonly (string Name, string[] Printed)[] Names =
    [
        ("to", ["report to", "to", "meeting", "committee", "decision maker"]),
        ("from", ["from", "report of", "report by", "by", "author"]),
        ("subject", ["subject", "title", "report title", "title of report", "subject of report"]),
        ("date", ["date", "date of meeting", "meeting date"]),
        ("officer", ["lead officer", "contact officer", "report author", "cabinet member", "lead member", "responsible officer", "person leading at scrutiny committee meeting"]),
        ("ward", ["wards", "wards affected", "ward", "electoral division"]),
        ("classification", ["classification", "status", "key decision", "decision no", "origin of item"]),
    ];

    // "REPORT TO:", "Subject:", "Wards affected", "To: Cabinet – 30 January 2025"
    [GeneratedRegex(@"^(?<label>report to|to|meeting|committee|decision maker|from|report of|report by|by|author|subject|title|report title|title of report|subject of report|date|date of meeting|meeting date|lead officer|contact officer|report author|cabinet member|lead member|responsible officer|person leading at scrutiny committee meeting|wards|wards affected|ward|electoral division|classification|status|key decision|decision no|origin of item)\s*(?::|(?=$))\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Label();
}
