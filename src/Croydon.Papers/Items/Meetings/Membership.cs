using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Meetings;

/// <summary>Who sits on the body, as an agenda lists it.</summary>
internal sealed partial record Membership(string? Chair, string? ViceChair, IReadOnlyList<string> Members, IReadOnlyList<MemberRole> CoOptees, IReadOnlyList<string> Reserves)
{
    private enum Section
    {
        Outside,
        Members,
        CoOptees,
        Reserves,
    }

    public static Membership None { get; } = new(null, null, [], [], []);

    public static Membership Of(IReadOnlyList<FlowLine> lines)
    {
        var texts = Collect(lines);
        var members = PersonNames.List(texts[Section.Members]);
        var chair = members.FirstOrDefault(p => IsChair(p.Role));
        var vice = members.FirstOrDefault(p => Vice().IsMatch(p.Role ?? ""));
        return new Membership(chair?.Name, vice?.Name,
            [.. members.Where(p => p != chair && p != vice).Select(p => p.Name)],
            [.. PersonNames.List(texts[Section.CoOptees]).Select(p => new MemberRole(p.Name, p.Role))],
            [.. PersonNames.List(texts[Section.Reserves]).Select(p => p.Name)]);
    }

    private static bool IsChair(string? role) => role is not null && Chairing().IsMatch(role) && !Vice().IsMatch(role);

    /// <summary>The lines of each list: from its label to the next label or to the sentence that calls the meeting.</summary>
    private static Dictionary<Section, string> Collect(IReadOnlyList<FlowLine> lines)
    {
        var texts = Enum.GetValues<Section>().ToDictionary(s => s, _ => "");
        var section = Section.Outside;
        foreach (var line in lines)
        {
            if (End().IsMatch(line.Text))
                section = Section.Outside;
            else if (Label(line.Text) is { } label)
                (section, texts[label.Section]) = (label.Section, NameLines.Join(texts[label.Section], label.After));
            else if (section != Section.Outside && line.Text.Length > 0)
                texts[section] = NameLines.Join(texts[section], line.Text);
        }

        return texts;
    }

    private static (Section Section, string After)? Label(string text)
    {
        foreach (var (section, form) in Labels)
            if (form().Match(text) is { Success: true } match)
                return (section, text[match.Length..].Trim());
        return null;
    }

    private static readonly (Section Section, Func<Regex> Form)[] Labels =
    [
        (Section.Reserves, ReserveLabel),
        (Section.CoOptees, CoOpteeLabel),
        (Section.Members, MemberLabel),
    ];

    // "Reserve Members:", "Substitute Members:", "Reserve members"
    [GeneratedRegex(@"^(?:Reserves?|Substitutes?|Named substitutes)(?:\s+(?:Members|Councillors))?\s*(?::|$)|^(?:Reserve|Substitute) Members\s*:?", RegexOptions.IgnoreCase)]
    private static partial Regex ReserveLabel();

    // "Co-optee Members", "Co-opted Members:", "Church representatives:"
    [GeneratedRegex(@"^(?:Co-?\s?opt(?:ees?|ed)(?:\s+members?)?|(?:Church|Parent governor|Diocesan|Teacher|Independent) (?:representatives?|members|persons?))\b\s*(?::|$)", RegexOptions.IgnoreCase)]
    private static partial Regex CoOpteeLabel();

    // "To: Councillor Robert Ward", "To: Members of the Finance Committee: Councillors", "Members:", "Membership", "Committee members:"
    [GeneratedRegex(@"^To\s*:\s*(?:(?:the|all)\s+)?(?:members|councillors)\s+of\s+[^:]{3,120}:\s*|^(?:To|(?:Committee )?Members(?:hip)?(?: of the (?:Committee|Board|Panel|Cabinet))?)\s*:\s*(?!all\b)|^Membership(?:\s+\(\d+\))?$", RegexOptions.IgnoreCase)]
    private static partial Regex MemberLabel();

    // what follows the lists
    [GeneratedRegex(@"^(?:(?:A|An)\s+(?:\w+\s+)?meeting of\b|You are\b|Dear\b|Date\s*:|Time\s*:|Venue\s*:|Agenda\b|AGENDA|Quorum|Contact|Public Document|N\.?B\.?\b|Members of the public|If you|The quorum|From\s*:|Subject\s*:|Report\b|\d{1,2}\.\s)", RegexOptions.IgnoreCase)]
    private static partial Regex End();

    // "Chair", "Chairman", "in the Chair"
    [GeneratedRegex(@"\bchair(?:man|woman|person)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Chairing();

    // "Vice-Chair", "Deputy Chairman"
    [GeneratedRegex(@"\b(?:vice|deputy)[\s-]*chair", RegexOptions.IgnoreCase)]
    private static partial Regex Vice();
}
