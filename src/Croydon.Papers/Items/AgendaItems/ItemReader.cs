using System.Globalization;
using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.AgendaItems;

/// <summary>Reads one item: its lines from the number up to the next item.</summary>
internal sealed partial class ItemReader(Paper paper, IReadOnlyList<FlowLine> lines)
{
    private const int LongTitle = 200;
    private const double HalfLine = 0.5;
    private readonly List<string> _documents = [];

    /// <summary>Null where the lines have no title.</summary>
    public AgendaItem? Read(NumberedTitle start, string? part)
    {
        var title = TitleLines(start, out var next);
        var purpose = PurposeLines(next);
        var (pages, text) = TakePages(string.Join(' ', title), string.Join(' ', purpose));
        var toFollow = ToFollow().IsMatch(text.Title) || (text.Purpose.Length < 60 && ToFollow().IsMatch(text.Purpose));
        var name = Clean(text.Title);
        if (name.Length == 0)
            return null;
        var said = toFollow && text.Purpose.Length < 60 ? Clean(text.Purpose) : Fold.Spaces(text.Purpose);
        var quote = string.Join(' ', lines.Take(Math.Max(1, title.Count + (start.Rest.Length == 0 ? 1 : 0))).Select(l => l.Text));
        return new AgendaItem(start.No, part, name, pages.From, pages.To, said.Length > 0 ? said : null, toFollow, _documents, paper.Quote(lines[0].Block, quote), lines[0].Stands || pages.From is not null ? 1 : 0.9);
    }

    /// <summary>The rest of the number's line and those that go on with it.</summary>
    private List<string> TitleLines(NumberedTitle start, out int next)
    {
        var title = new List<string>();
        next = 0;
        if (start.Rest.Length > 0)
            title.Add(start.Rest);
        for (next = 1; next < lines.Count; next++)
        {
            var line = lines[next];
            var first = title.Count == 0;
            var opened = string.Join(' ', title);
            var goesOn = (ReferenceEquals(line.Block, lines[next - 1].Block) || IsClose(lines[next - 1], line)) && !Purpose().IsMatch(line.Text) && line.Stands == lines[next - 1].Stands;
            var ranges = Pages().IsMatch(line.Text) && line.Text.Length < LongTitle && Pages().Match(line.Text).Index < 60 && !Pages().IsMatch(opened);
            if (!first && !(goesOn && opened.Length < LongTitle && !Pages().IsMatch(opened)) && !ranges && !OpenBracket(opened))
                break;
            if (Stop().IsMatch(line.Text) || AgendaWords.IsSection(line.Text))
                break;
            title.Add(line.Text);
        }

        return title;
    }

    /// <summary>True for the next line of one paragraph: no more than half a line between, and no number or bullet of its own.</summary>
    private static bool IsClose(FlowLine above, FlowLine below) =>
        above.Line?.Box is { } one && below.Line?.Box is { } two && above.Page == below.Page && below.Block.Marker is null && two.Y0 >= one.Y0 && two.Y0 - one.Y1 < HalfLine * one.Height;

    /// <summary>"(Pages" at the end of a line and "461 - 610)" on the next.</summary>
    private static bool OpenBracket(string text) => text.LastIndexOf('(') > text.LastIndexOf(')');

    private List<string> PurposeLines(int from)
    {
        var purpose = new List<string>();
        for (var i = from; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            if (AgendaWords.IsSection(text) || IsSignature(i))
                break;
            if (Documents().IsMatch(text))
                i = TakeDocuments(i + 1) - 1;
            else if (Stop().IsMatch(text))
                break;
            else
                purpose.Add(Size().Replace(text, ""));
        }

        return purpose;
    }

    private int TakeDocuments(int from)
    {
        var i = from;
        for (; i < lines.Count && !Stop().IsMatch(lines[i].Text); i++)
            if (ItemSuffix().Replace(Size().Replace(lines[i].Text, ""), "").Trim(' ', ',') is { Length: > 3 } name)
                _documents.Add(name);
        return i;
    }

    /// <summary>The officer who signs the agenda stands under its last item.</summary>
    private bool IsSignature(int at) =>
        lines[at].StartsBlock && lines[at].Text.Length < 60 && lines[at].Text.Any(char.IsLower) && !lines[at].Text.Contains('(', StringComparison.Ordinal) && PersonNames.Single(lines[at].Text) is { } person && person.Name.Contains(' ', StringComparison.Ordinal)
        && lines.Skip(at + 1).Take(4).Any(l => Contact().IsMatch(l.Text));

    private static ((int? From, int? To) Pages, (string Title, string Purpose) Text) TakePages(string title, string purpose)
    {
        var match = Pages().Match(title);
        if (match.Success)
            return (Range(match), (title.Remove(match.Index, match.Length), purpose));
        match = Pages().Match(purpose);
        return match.Success ? (Range(match), (title, purpose.Remove(match.Index, match.Length))) : ((null, null), (title, purpose));
    }

    private static (int? From, int? To) Range(Match match)
    {
        var from = int.Parse(match.Groups["from"].Value, NumberStyles.None, CultureInfo.InvariantCulture);
        return (from, match.Groups["to"].Success ? int.Parse(match.Groups["to"].Value, NumberStyles.None, CultureInfo.InvariantCulture) : from);
    }

    private static string Clean(string text) => Fold.Spaces(Size().Replace(ToFollow().Replace(text, ""), "")).Trim(' ', '-', '–', ':', '*');

    // "(Pages 5 - 18)", "(Page 7)", "Pages 3-12" at the end
    [GeneratedRegex(@"\(\s*Pages?:?\s+(?<from>\d{1,4})(?:\s*(?:[-–]|to)\s*(?<to>\d{1,4}))?\s*\)|\bPages?\s+(?<from>\d{1,4})\s*[-–]\s*(?<to>\d{1,4})\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Pages();

    // "(To Follow)", "- To follow", "Report to follow"
    [GeneratedRegex(@"[-–]?\s*\(?\s*\b(?:report |papers? )?to follow\b\s*\.?\)?\.?", RegexOptions.IgnoreCase)]
    private static partial Regex ToFollow();

    // the first words of what a meeting is asked to do
    [GeneratedRegex(@"^(?:To\s+(?:receive|consider|approve|note|discuss|agree|confirm|sign|update|deal|hear|review|comment|scrutinise|elect|appoint|be|answer|invite|determine|record|provide|report|resolve)\b|Report of\b|The (?:Committee|Panel|Board|Cabinet|Chair|following)\b|Members\b.* are\b|In accordance with\b|Discussion\b)")]
    private static partial Regex Purpose();

    // what follows an item on a web page, or the last item: "Issued on Friday, 30 August 2024"
    [GeneratedRegex(@"^(?:(?:draft )?minutes|decisions?|resolved)\s*:\s*$|^Yours (?:sincerely|faithfully)\b|^(?:Issued|Published|Despatched|Dispatched|Dated|Date of (?:issue|publication|despatch))\b\s*(?:on\b|:)?\s*(?=\w*day\b|\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Stop();

    // "Additional documents:"
    [GeneratedRegex(@"^Additional documents\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex Documents();

    // "PDF 118 KB" after a link
    [GeneratedRegex(@"\s*\b(?:PDF|DOCX?|XLSX?)\s+\d+(?:\.\d+)?\s*[KM]B\b", RegexOptions.IgnoreCase)]
    private static partial Regex Size();

    // ", item 5." after the title of a linked paper
    [GeneratedRegex(@",?\s*\bitem\s+\d+[a-z]?\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex ItemSuffix();

    // a telephone number, a mail address or a day under a signature
    [GeneratedRegex(@"\b0\d[\d ]{8,}\d\b|\S@\S|\b(?:Counsel|Solicitor|Officer|Executive|Director|Secretary|Clerk)\b")]
    private static partial Regex Contact();
}
