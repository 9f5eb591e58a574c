using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Minutes;

/// <summary>Reads the entries between their starts.</summary>
internal static partial class EntryReader
{
    private const int LongTitle = 220;

    public static IReadOnlyList<MinuteEntry> All(Paper paper, TabledMinutes minutes, IReadOnlyList<NumberedTitle> starts, IReadOnlyList<Attendee> people)
    {
        var lines = minutes.Lines;
        var entries = new List<MinuteEntry>();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].At : lines.Count;
            if (Read(paper, [.. lines.Skip(starts[i].At).Take(end - starts[i].At)], starts[i], people) is { } entry)
                entries.Add(entry with { Actions = [.. entry.Actions, .. Beside(minutes, starts[i].At, end)] });
        }

        return entries;
    }

    /// <summary>Actions of the ACTION column: who is named beside a paragraph, and that paragraph.</summary>
    private static IEnumerable<MinuteAction> Beside(TabledMinutes minutes, int from, int end) =>
        minutes.Lines.Skip(from).Take(end - from).Select(l => l.Block).Distinct(ReferenceEqualityComparer.Instance).Cast<Block>()
            .Where(minutes.Owners.ContainsKey).Select(b => new MinuteAction(minutes.Owners[b], Fold.Spaces(b.Text)));

    /// <summary>Null for an item of a web page that has no minutes.</summary>
    private static MinuteEntry? Read(Paper paper, List<FlowLine> lines, NumberedTitle start, IReadOnlyList<Attendee> people)
    {
        var (title, next) = TitleOf(lines, start);
        var under = next < lines.Count ? ItemLine().Match(lines[next].Text) : Match.Empty;
        var beside = InTitle().Match(title);
        var item = under.Success ? under.Groups["no"].Value : beside.Success ? beside.Groups["no"].Value : null;
        title = beside.Success ? title[..beside.Index].Trim() : title;
        var body = lines.Skip(next + (under.Success ? 1 : 0)).ToList();
        var decision = Section(body, DecisionLabel());
        if (body.Exists(l => MinutesLabel().IsMatch(l.Text)))
            body = body[(body.FindIndex(l => MinutesLabel().IsMatch(l.Text)) + 1)..];
        else if (paper.Format == "html" && decision.Count == 0)
            return null;
        var paragraphs = Paragraphs(body);
        var resolutions = Best(Resolutions.Of(paragraphs), Resolutions.OfDecision(Paragraphs(decision)), paragraphs.Exists(p => Cut().IsMatch(p.Text)));
        return new MinuteEntry(start.No.Length > 0 ? start.No : null, title, item, string.Join('\n', paragraphs.Select(p => p.Text)),
            resolutions, paper.Quote(lines[0].Block, lines[0].Text))
        {
            Votes = VoteReader.Of(paragraphs),
            Motions = MotionReader.Of(paragraphs, people),
            Actions = MotionReader.Actions(paragraphs),
        };
    }

    /// <summary>What the minutes resolve; the page's own list of decisions where they do not say, or where the page shows only their beginning.</summary>
    private static IReadOnlyList<string> Best(IReadOnlyList<string> minuted, IReadOnlyList<string> decided, bool cut) =>
        [.. (minuted.Count == 0 || (cut && decided.Count >= minuted.Count) ? decided : minuted).Where(r => !Cut().IsMatch(r))];

    private static (string Title, int Next) TitleOf(List<FlowLine> lines, NumberedTitle start)
    {
        var parts = new List<string>();
        if (start.Rest.Length > 0)
            parts.Add(start.Rest);
        var next = 1;
        for (; next < lines.Count; next++)
        {
            var goesOn = ReferenceEquals(lines[next].Block, lines[next - 1].Block) && lines[next].Stands && lines[next - 1].Stands && string.Join(' ', parts).Length < LongTitle;
            if ((parts.Count > 0 && !goesOn) || ItemLine().IsMatch(lines[next].Text))
                break;
            parts.Add(lines[next].Text);
        }

        return (Fold.Spaces(Size().Replace(string.Join(' ', parts), "")).TrimEnd(':', ' '), next);
    }

    /// <summary>The lines of a section that a label opens, up to the next label; empty where it is not there.</summary>
    private static List<FlowLine> Section(List<FlowLine> lines, Regex label)
    {
        var at = lines.FindIndex(l => label.IsMatch(l.Text));
        return at < 0 ? [] : [.. lines.Skip(at + 1).TakeWhile(l => !MinutesLabel().IsMatch(l.Text) && !DocumentsLabel().IsMatch(l.Text))];
    }

    /// <summary>Lines of one block are one paragraph; what closes the minutes is left out.</summary>
    private static List<Paragraph> Paragraphs(IReadOnlyList<FlowLine> lines)
    {
        var paragraphs = new List<Paragraph>();
        FlowLine? before = null;
        foreach (var line in lines.TakeWhile(l => !MeetingEnd.IsClosing(l.Text)).Where(l => !SectionLine().IsMatch(l.Text)))
        {
            var goesOn = before is not null && ReferenceEquals(before.Block, line.Block) && line.Row is null;
            if (goesOn)
                paragraphs[^1] = paragraphs[^1] with { Text = $"{paragraphs[^1].Text} {line.Text}" };
            else
                paragraphs.Add(new Paragraph(line.Text, line));
            before = line;
        }

        return [.. paragraphs.Select(p => p with { Text = Fold.Spaces(p.Text) })];
    }

    // "(Item 5)" under a title
    [GeneratedRegex(@"^[\(\[]\s*(?:Agenda )?Item\.?\s*(?:No\.?\s*)?(?<no>\d+[a-z]?)\s*[\)\]]$", RegexOptions.IgnoreCase)]
    private static partial Regex ItemLine();

    // "DECLARATIONS OF INTEREST [Item 3]"
    [GeneratedRegex(@"\s*[\(\[]\s*(?:Agenda )?Item\.?\s*(?:No\.?\s*)?(?<no>\d+[a-z]?)\s*[\)\]]$", RegexOptions.IgnoreCase)]
    private static partial Regex InTitle();

    // "Minutes:" on a web page
    [GeneratedRegex(@"^(?:draft )?minutes\s*:$", RegexOptions.IgnoreCase)]
    private static partial Regex MinutesLabel();

    // "Decision:" on a web page
    [GeneratedRegex(@"^decisions?\s*:$", RegexOptions.IgnoreCase)]
    private static partial Regex DecisionLabel();

    // "Additional documents:" on a web page
    [GeneratedRegex(@"^additional documents\s*:$", RegexOptions.IgnoreCase)]
    private static partial Regex DocumentsLabel();

    // "EXEMPT ITEMS", "PART B"
    [GeneratedRegex(@"^(?:(?:un)?restricted items|exempt items|part\s+[AB12I]+)$", RegexOptions.IgnoreCase)]
    private static partial Regex SectionLine();

    // "... view the full decision text for item 9." where a page shows only the beginning
    [GeneratedRegex(@"\bview the full (?:decision|minutes?) text\b", RegexOptions.IgnoreCase)]
    private static partial Regex Cut();

    // "PDF 118 KB" after a link
    [GeneratedRegex(@"\s*\bPDF\s+\d+(?:\.\d+)?\s*[KM]B\b", RegexOptions.IgnoreCase)]
    private static partial Regex Size();
}

/// <summary>A paragraph of an entry with the line that it begins on.</summary>
internal sealed record Paragraph(string Text, FlowLine Line);
