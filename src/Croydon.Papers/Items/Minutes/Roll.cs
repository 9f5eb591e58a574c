using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Minutes;

/// <summary>The roll at the head of minutes: present, also present, apologies.</summary>
internal sealed partial record Roll(IReadOnlyList<Attendee> Present, IReadOnlyList<Attendee> AlsoPresent, string ApologyText)
{
    private enum Section
    {
        Outside,
        Present,
        Also,
        Apologies,
    }

    public static bool IsLabel(string text) => LabelOf(text, Section.Outside) is not null;

    /// <summary>True for the label of a list, or of something else that stands beside such lists.</summary>
    public static bool IsAnyLabel(string text) => IsLabel(text) || End().IsMatch(text);

    public static Roll Of(IReadOnlyList<FlowLine> head)
    {
        var texts = Enum.GetValues<Section>().ToDictionary(s => s, _ => "");
        var section = Section.Outside;
        foreach (var line in RollLines.Of(head))
        {
            if (!IsOpen(texts[section]) && LabelOf(line.Text, section) is { } label)
                (section, texts[label.Section]) = (label.Section, NameLines.Join(texts[label.Section], label.After, newList: true));
            else if (End().IsMatch(line.Text))
                section = Section.Outside;
            else if (section != Section.Outside)
                texts[section] = section == Section.Apologies ? $"{texts[section]} {line.Text}"
                    : NameLines.Join(texts[section], Plain(line.Text), newList: line.IsItem);
        }

        return new Roll(People(texts[Section.Present]), People(texts[Section.Also]), texts[Section.Apologies].Trim());
    }

    private static string Plain(string line) => Markers.IsBullet(Markers.Split(line).Marker) ? Markers.Split(line).Text : line;

    /// <summary>Inside brackets a word that looks like a label is part of somebody's office.</summary>
    private static bool IsOpen(string text) => text.Count(c => c == '(') > text.Count(c => c == ')');

    private static IReadOnlyList<Attendee> People(string text) =>
        [.. PersonNames.List(text).Select(p => new Attendee(p.Name, p.Role, p.Raw)).DistinctBy(a => (a.Name, a.Role))];

    /// <summary>A label with what follows it on its line; "Present:" alone under "Also …" is the second half of that label.</summary>
    private static (Section Section, string After)? LabelOf(string text, Section now)
    {
        foreach (var (section, form) in Labels)
            if (form().Match(text) is { Success: true } match)
            {
                var after = text[match.Length..].Trim();
                return section == Section.Present && after.Length == 0 && now == Section.Also && text.StartsWith("present", StringComparison.OrdinalIgnoreCase) ? (Section.Also, "") : (section, after);
            }

        return null;
    }

    private static readonly (Section Section, Func<Regex> Form)[] Labels =
    [
        (Section.Also, AlsoLabel),
        (Section.Apologies, ApologyLabel),
        (Section.Present, PresentLabel),
    ];

    // "PRESENT:", "Members Present:-", "- Present:Councillor", "Present: Councillor", "Voting members:", "CO-OPTED MEMBERS (NON-VOTING)"
    [GeneratedRegex(@"^[-•\s]*(?:(?:(?:committee|board|panel|cabinet|voting|elected)\s+)?(?:members?|councillors?)\s+(?:present|in attendance)|present|attendance|attendees|(?:voting|elected|co-?opted) members?(?:\s*\([^)]*\))?|in the chair)(?!\w)\s*(?:[:;]\s*[-–]?|[-–]|$|(?=\s(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr)\b))", RegexOptions.IgnoreCase)]
    private static partial Regex PresentLabel();

    // "ALSO PRESENT:", "- Also Councillor", "IN ATTENDANCE VIRTUALLY:", "Officers in attendance:", "Officers:", "Also present as Members of the Panel:"
    [GeneratedRegex(@"^[-•\s]*(?:also\s+(?:present|in attendance)(?:\s*\([^)]*\)|\s+as\s[^:]{3,80}(?=:))?|(?:other )?members?\s+also\s+(?:present|in attendance)|other\s+(?:members|councillors)\s+(?:present|in attendance)|also(?=\s+(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr)\b)|in attendance(?:\s+(?:virtually|remotely|online))?|(?:officers?|others|guests|visitors|observers|advisers|external)(?:\s+(?:also\s+)?(?:present|in attendance|attending))?|(?:present|attending|joined) (?:virtually|remotely|online)|virtual(?:ly)? attend\w*)\s*(?:[:;]\s*[-–]?|[-–]|$|(?=\s(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr)\b))", RegexOptions.IgnoreCase)]
    private static partial Regex AlsoLabel();

    // "Apologies:", "APOLOGIES FOR ABSENCE:", "Absent:", "Apologies were received from"
    [GeneratedRegex(@"^[-•\s]*(?:apologies(?:\s+for\s+absence)?(?:\s+(?:received|were received))?|absent)\s*(?:[:;]\s*[-–]?|[-–]|(?=\s(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr)\b))|^(?=apologies\b[^.]{0,60}\b(?:received|submitted|reported|given|sent)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex ApologyLabel();

    // what follows the roll
    [GeneratedRegex(@"^(?:(?:un)?restricted items|exempt items|part\s+\w+$|agenda|minutes|\d+\.?\s+\p{Lu}|the meeting\b|venue|date|time|clerk\s*:|quorum|(?:public|press)(?: and public)? attendance|(?:public|press)(?: and public)? present)", RegexOptions.IgnoreCase)]
    private static partial Regex End();
}
