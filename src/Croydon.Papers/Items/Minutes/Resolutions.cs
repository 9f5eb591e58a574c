using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Minutes;

/// <summary>What a meeting decided, from the words that minutes use for it.</summary>
internal static partial class Resolutions
{
    private const int LongestLead = 140;
    private const int LongestClosing = 500;

    /// <summary>Each point of a list is a resolution; points under a point stay with it.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Paragraph> paragraphs)
    {
        var found = new List<string>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var text = Unnumbered(paragraphs[i].Text);
            if (Resolved().Match(text) is { Success: true } resolved)
                i = TakeResolved(paragraphs, i, Movers().Replace(text[(resolved.Index + resolved.Length)..], "").Trim(), found);
            else if (IsLead(text) && i + 1 < paragraphs.Count && PointOf(paragraphs[i + 1]) is not null && Verb().IsMatch(WithoutPoint(paragraphs[i + 1].Text)))
                i = TakeResolved(paragraphs, i, "", found);
            else if (Sentence(text) is { } sentence)
                found.Add(sentence);
        }

        return found.Count > 0 ? found : Closing(paragraphs);
    }

    /// <summary>"The Committee noted the report" as the last thing said of an item, or sentences that say "It was agreed that".</summary>
    private static IReadOnlyList<string> Closing(IReadOnlyList<Paragraph> paragraphs) =>
        paragraphs.LastOrDefault(p => !Movement().IsMatch(p.Text)) is { Text.Length: < LongestClosing } last && Decided().IsMatch(last.Text) ? [last.Text]
        : [.. paragraphs.SelectMany(p => SentenceEnd().Split(p.Text)).Where(s => AgreedThat().IsMatch(s))];

    /// <summary>The paragraphs under "Decision:" on a web page.</summary>
    public static IReadOnlyList<string> OfDecision(IReadOnlyList<Paragraph> paragraphs)
    {
        var found = new List<string>();
        if (paragraphs.Count > 0)
            TakeResolved(paragraphs, -1, "", found);
        return found;
    }

    /// <summary>Takes what was resolved; gives the index of the last paragraph that belongs to it.</summary>
    private static int TakeResolved(IReadOnlyList<Paragraph> paragraphs, int at, string first, List<string> found)
    {
        if (!OpensList(first))
        {
            found.AddRange(Inline(first));
            return at;
        }

        var i = at + 1;
        while (i < paragraphs.Count && PointOf(paragraphs[i]) is null && IsLead(paragraphs[i].Text))
            i++;
        if (i >= paragraphs.Count || PointOf(paragraphs[i]) is null)
            return TakeSingle(paragraphs, at, i, first, found);
        var style = StyleOf(PointOf(paragraphs[i])!);
        for (; i < paragraphs.Count; i++)
            if (PointOf(paragraphs[i]) is { } marker && StyleOf(marker) == style)
                found.Add(WithoutPoint(paragraphs[i].Text));
            else if (IsThat(paragraphs[i].Text) && IsThat(found[^1]))
                found.Add(paragraphs[i].Text);
            else if (PointOf(paragraphs[i]) is not null || GoesOn(paragraphs, i, found[^1]))
                found[^1] = $"{found[^1]} {paragraphs[i].Text}";
            else
                break;
        return i - 1;
    }

    /// <summary>One of several points "That …" whose number was lost.</summary>
    private static bool IsThat(string text) => text.StartsWith("That ", StringComparison.Ordinal);

    /// <summary>A point that was broken over blocks: it has not ended, and the words go on in small letters or the list goes on after them.</summary>
    private static bool GoesOn(IReadOnlyList<Paragraph> paragraphs, int at, string before) =>
        before is not [.., '.' or ';' or ':'] && !before.EndsWith("and", StringComparison.Ordinal)
        && (char.IsLower(paragraphs[at].Text[0]) || (at + 1 < paragraphs.Count && paragraphs[at].Text.Length < LongestLead && PointOf(paragraphs[at + 1]) is not null));

    /// <summary>No list follows: the next paragraph is the resolution, or the lead is all there is.</summary>
    private static int TakeSingle(IReadOnlyList<Paragraph> paragraphs, int at, int next, string first, List<string> found)
    {
        var last = next < paragraphs.Count && !Resolved().IsMatch(paragraphs[next].Text) && (first.Length == 0 || next == at + 1) ? next : next - 1;
        var text = last > at ? string.Join(' ', paragraphs.Skip(at + 1).Take(last - at).Select(p => p.Text)) : first;
        if (text.Trim(' ', ':', '-', '–') is { Length: > 3 } whole)
            found.Add(whole);
        return Math.Max(at, last);
    }

    /// <summary>"(a) note the report; (b) agree the plan" in one paragraph.</summary>
    private static IEnumerable<string> Inline(string text)
    {
        var points = InlinePoint().Matches(text);
        if (points.Count < 2 || points[0].Index > LongestLead || !StartsOver(points[0].Groups["no"].Value))
            return [text.Trim(' ', ':', '-', '–')];
        return points.Select((p, i) => text[(p.Index + p.Length)..(i + 1 < points.Count ? points[i + 1].Index : text.Length)].Trim(' ', ';', ','));
    }

    private static bool StartsOver(string no) => no is "1" or "a" or "A" or "i";

    /// <summary>True where a list must follow: "RESOLVED: That", "RESOLVED that Cabinet agree to:".</summary>
    private static bool OpensList(string text) => text.TrimEnd(' ', '-', '–') is var lead && (lead.Length == 0 || lead[^1] is ':' or ';' || Open().IsMatch(lead));

    private static bool IsLead(string text) => text.Length < LongestLead && text.Trim(' ', '-', '–') is { Length: > 0 } lead && (lead[^1] is ':' or ';' || LeadWords().IsMatch(lead));

    private static string? PointOf(Paragraph paragraph) => Point().Match(paragraph.Text) is { Success: true } m ? m.Groups["no"].Value : BulletOf(paragraph.Text);

    private static string? BulletOf(string text) => Markers.Split(text).Marker is { } marker && Markers.IsBullet(marker) ? marker : null;

    private static string WithoutPoint(string text) => BulletOf(text) is null ? Point().Replace(text, "", 1).Trim() : Markers.Split(text).Text;

    private static string Unnumbered(string text) => Number().Replace(text, "", 1);

    private static char StyleOf(string no) => char.IsAsciiDigit(no[0]) ? '1' : Markers.IsBullet(no) ? '•' : 'a';

    /// <summary>The sentence that holds a decision word in capitals, or that approves minutes; null where none does.</summary>
    private static string? Sentence(string text) =>
        SentenceEnd().Split(text).FirstOrDefault(s => Agreed().IsMatch(s) || MinutesApproved().IsMatch(s))?.Trim();

    // "RESOLVED that", "RESOLVED: That", "It was resolved to:", "Resolved –", "RESOLVED /-", "it was unanimously RESOLVED", "It was APPROVED that;", "Delegated decision:", "RECOMMENDED to Council that"
    [GeneratedRegex(@"(?:^|(?<=[.;:]\s)|(?<=\bwas\s)|(?<=\bunanimously\s)|(?<=\bCommittee\s)|(?<=\bCabinet\s)|(?<=\bCouncil\s)|(?<=\bPanel\s)|(?<=\bBoard\s))RESOLVED\b\s*(?:unanimously)?[\s:/–—-]*|^Resolved\b[\s:./–—-]*|\b[Ii]t was (?:therefore |then |also )?(?:unanimously )?(?:resolved|RESOLVED)\b[\s:/–—-]*|\b[Ii]t was (?:unanimously )?(?:APPROVED|AGREED)\s+(?=that[;:]|to:)|^(?:AGREED|Agreed)\s*[:–—-][\s–—-]*|^(?i:(?:the |delegated |committee |cabinet |officer )?decisions?(?: made| taken)?)\s*(?::[\s–—-]*|$)|^RECOMMENDED\b[\s:/–—-]*(?=(?i:that|to)\b|$)")]
    private static partial Regex Resolved();

    // "The Committee NOTED the work programme", "It was AGREED that"
    [GeneratedRegex(@"\b(?:NOTED|AGREED|APPROVED|ENDORSED|CONFIRMED|RECOMMENDED|REFERRED)\b")]
    private static partial Regex Agreed();

    // "It was agreed that the public leave", "It was unanimously agreed to write"
    [GeneratedRegex(@"^(?:\S{1,4}\s+)?It was (?:therefore |then |also |further )?(?:unanimously )?(?:agreed|decided|resolved|recommended) (?:that|to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AgreedThat();

    // "Proposed by Cllr Reed, seconded by Cllr Stone, all in favour." after what was resolved
    [GeneratedRegex(@"(?<=[.;])\s*\(?(?:Proposed|Moved|Proposer)\b\s*(?::|by\b).*$")]
    private static partial Regex Movers();

    // "The minutes of the previous meeting were agreed as accurate", "The minutes, … taken as read, confirmed and signed"
    [GeneratedRegex(@"\bminutes\b.{0,140}\b(?:were|was|be|having been)\s+(?:\p{L}+\s+){0,4}?(?:unanimously\s+)?(?:agreed|approved|confirmed|accepted|signed|taken as read)\b.{0,60}\b(?:accurate|correct|true|confirmed|signed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MinutesApproved();

    // "Noted the membership", "Approved the submission"
    [GeneratedRegex(@"^(?:That\s+)?(?:Noted|Approved|Agreed|Authorised|Authorized|Delegated|Endorsed|Recommended|Adopted|Confirmed|Referred|Granted|Refused|Appointed)\b")]
    private static partial Regex Verb();

    // "The Committee for Transport noted the report", "That the Audit Board approved the plan"
    [GeneratedRegex(@"^(?:That\s+)?(?:the\s+)?(?:\p{Lu}[\p{L}’']*\s+){0,6}(?:Committee|Cabinet|Council|Board|Panel|Forum|Authority|Members)\b(?:\s+for(?:\s+(?:and|&|\p{L}+)){1,6}?)?\s+(?:unanimously\s+|therefore\s+)?(?:noted|approved|agreed|endorsed|authorised|delegated|recommended|adopted|confirmed|referred|received)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Decided();

    // "Councillor Morris left the meeting."
    [GeneratedRegex(@"\b(?:left|joined|rejoined|entered|withdrew from) the (?:meeting|room|Chamber)\b|\bcomfort break\b|\badjourned\b", RegexOptions.IgnoreCase)]
    private static partial Regex Movement();

    // a lead that is cut at "that" or "to"
    [GeneratedRegex(@"^(?:that|to)?$|\b(?:that|to)$", RegexOptions.IgnoreCase)]
    private static partial Regex Open();

    // "That the Committee for Transport and Connectivity"
    [GeneratedRegex(@"^(?:That\s+)?(?:the\s+)?(?:\p{Lu}[\p{L}’']*\s+|(?:for|of|and|the|&)\s+)*(?:Committee|Cabinet|Council|Board|Panel|Authority)\b(?:\s+for(?:\s+(?:and|&|\p{Lu}\p{L}+))+)?(?:\s+(?:agrees?|notes?|approves?|resolved))?(?:\s+to)?$", RegexOptions.IgnoreCase)]
    private static partial Regex LeadWords();

    // "1. Approved", "(a) Adopt", "2) Noted", "1 The plan be noted", "ii. the"
    [GeneratedRegex(@"^(?:\((?<no>\d{1,2}|[a-zA-Z]|[ivx]{1,4})\)|(?<no>\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]|(?<no>\d{1,2})(?=\s+\p{Lu}))\s*(?=\S)")]
    private static partial Regex Point();

    // "; (b) " inside a paragraph
    [GeneratedRegex(@"(?<=^|[\s;:,])\((?<no>\d{1,2}|[a-zA-Z]|[ivx]{1,4})\)\s+|(?<=^|[;:.]\s)(?<no>\d)[.)]\s+(?=\p{Lu})")]
    private static partial Regex InlinePoint();

    // "3. " before "RESOLVED that Cabinet note"
    [GeneratedRegex(@"^\(?(?:\d{1,3}|[a-z])[.)]\s+")]
    private static partial Regex Number();

    // between sentences
    [GeneratedRegex(@"(?<=[.;])\s+(?=\p{Lu})")]
    private static partial Regex SentenceEnd();
}
