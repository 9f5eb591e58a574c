using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.People;

/// <summary>A name as one place of a paper gives it.</summary>
internal sealed record PersonMention(string Name, string? Title, string? Role, Citation Source);

/// <summary>Finds people by a title in front, a role behind, or a label before their name.</summary>
internal static partial class PersonMentions
{
    // Words that begin a post or name a body: no part of the name before them.
    private const string NoPost = @"(?!(?:Interim|Acting|Deputy|Assistant|Executive|Corporate|Strategic|Chief|Senior|Lead|Head|Director|Leader|Cabinet|Chair|Vice|Monitoring|Independent|General|Democratic|Service|Programme|Project|Her|His|Majesty|HMI|Manager|Officer|Member|Responsible|Principal|Portfolio|Council|Committee)\b)";
    private const string NameWord = NoPost + @"(?:\p{Lu}[\p{L}'’]*\p{L}(?:-\p{Lu}[\p{L}'’]*)*|(?:de|van|von|der|le|du))";
    private const string Name = NoPost + @"(?:\p{Lu}[\p{L}'’]*\p{L}(?:-\p{Lu}[\p{L}'’]*)*(?:\s+(?:\p{Lu}\.?\s+)?" + NameWord + @"){1,2})";
    private const string TitleWord = @"(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Professor|Prof|Lord|Lady|Baroness|Reverend|Rev|Acting DI|Inspector|Superintendent|Chief Supt|DCI|DI)";

    public static IEnumerable<PersonMention> In(Paper paper)
    {
        foreach (var block in paper.Blocks.Where(b => b.Kind != BlockKind.Aside))
        {
            if (block.Table is { } table)
            {
                foreach (var row in table.Rows)
                    foreach (var cell in row.Cells.OfType<Cell>().Where(c => c.Text.Length > 4))
                        foreach (var (name, title, role) in InText(cell.Text))
                            yield return new PersonMention(name, title, role, paper.Cell(table, row, cell));
                continue;
            }

            foreach (var (name, title, role) in InText(block.FullText))
                yield return new PersonMention(name, title, role, paper.Quote(block, name));
        }

        foreach (var mention in OverRole(paper))
            yield return mention;
    }

    /// <summary>Name, title and role of each person in a text.</summary>
    public static IEnumerable<(string Name, string? Title, string? Role)> InText(string text)
    {
        foreach (Match match in Listed().Matches(text))
            foreach (var name in Separators().Split(Bracket().Replace(match.Groups["names"].Value, "")).Select(Clean).Where(IsName))
                yield return (name, match.Groups["title"].Success ? "Councillor" : null, match.Groups["role"].Success ? "Reserve Member" : match.Groups["hmi"].Success ? "Inspector" : null);
        foreach (Match match in Titled().Matches(text))
            if (IsName(Clean(match.Groups["name"].Value)))
                yield return (Clean(match.Groups["name"].Value), TitleOf(match.Groups["title"].Value), RoleOf(match));
        foreach (Match match in WithRole().Matches(text))
            if (IsName(Clean(match.Groups["name"].Value)))
                yield return (Clean(match.Groups["name"].Value), null, RoleOf(match));
        foreach (Match match in Labelled().Matches(text))
            if (IsName(Clean(match.Groups["name"].Value)))
                yield return (Clean(match.Groups["name"].Value), null, match.Groups["label"].Value.StartsWith("Appr", StringComparison.OrdinalIgnoreCase) ? null : match.Groups["label"].Value);
    }

    /// <summary>A line that is a name over a line that begins with a role, as in signatures and addresses.</summary>
    private static IEnumerable<PersonMention> OverRole(Paper paper)
    {
        var steps = Steps.Of(paper);
        for (var i = 0; i + 1 < steps.Count; i++)
        {
            var name = Clean(steps[i].Text);
            if (steps[i].Row is null && WholeName().IsMatch(name) && IsName(name) && Role().Match(steps[i + 1].Text) is { Success: true, Index: 0 })
                yield return new PersonMention(name, null, Trim(steps[i + 1].Text), paper.At(steps[i]));
        }
    }

    public static bool IsName(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 4 && words.All(w => w.Length <= 20)
            && words.Count(w => PersonWords.NotNames.Contains(w)) is var bad && (bad == 0 || (bad == 1 && words.Any(PersonWords.NamesToo.Contains) && words.Where(PersonWords.NotNames.Contains).All(PersonWords.NamesToo.Contains)));
    }

    private static string Clean(string name) => Possessive().Replace(Fold.Spaces(Honours().Replace(LeadingTitle().Replace(name, ""), "")).Trim(' ', ',', '.', ';'), "");

    private static string TitleOf(string title) => title is "Cllr" ? "Councillor" : title;

    private static string? RoleOf(Match match) => match.Groups["role"].Success ? Trim(match.Groups["role"].Value) : null;

    private static string? Trim(string role)
    {
        var text = RoleEnd().Replace(Fold.Spaces(role), "").Trim(' ', ',', '.', ';', ':', '–', '-');
        return text.Count(c => c == '(') > text.Count(c => c == ')') ? text + ")" : text.Length > 0 ? text : null;
    }

    // "Councillor Robert Ward (Chair)", "Cllr Alisa Flemming, Cabinet Member for …", "Mr Leo Morrell (Voting Diocesan Representative)"
    [GeneratedRegex(@"\b(?<title>" + TitleWord + @")\.?\s+(?<name>" + Name + @")(?:\s*\((?<role>[^()]{4,60}(?:\([^()]*\))?)\)|\s*[,–-]\s*(?<role>" + PersonWords.RoleStart + @"[^.;:\n(]{0,80}))?")]
    private static partial Regex Titled();

    // "Rob Henderson, Executive Director, Children", "John Betts (Interim Corporate Director, Finance)", "Ben Watts – General Counsel"
    [GeneratedRegex(@"\b(?<name>" + Name + @")(?:\s*,\s*|\s+[–-]\s+|\s*\(\s*|\s+)(?<role>" + PersonWords.RoleStart + @"[^.;:\n()]{0,80}(?:\([^()]{3,40}\))?)")]
    private static partial Regex WithRole();

    // "Project Manager: Iain Low", "Lead inspector: Tara Geere", "Contact Officer: Fern Barber"
    [GeneratedRegex(@"\b(?<label>[Pp]roject [Mm]anager|[Ll]ead [Ii]nspector|[Cc]ontact [Oo]fficer|[Rr]eport [Aa]uthor|[Ll]ead [Oo]fficer|[Cc]lerk|Chair|[Dd]eputy lead inspector|[Aa]pproved by)\s*:?\s+(?<name>" + Name + @")")]
    private static partial Regex Labelled();

    // "Councillors Sue Bennett, Mary Croos and Callton Young", "Reserve Members: Margaret Bird, …", "Her Majesty's Inspectors for this visit were A and B"
    [GeneratedRegex(@"(?:\b(?<title>Councillors|Cllrs)\s+|\b(?<role>Reserve Members?)\s*:?\s+|\b(?<hmi>Inspectors for this visit were|inspectors were)\s+)(?<names>" + Name + @"(?:\s*(?:,|\band\b|&)\s*(?:and\s+)?" + Name + @"(?:\s*\([^()]{2,40}\))?)*)")]
    private static partial Regex Listed();

    [GeneratedRegex(@"\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*")]
    private static partial Regex Separators();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^" + Name + @"(?:\s*,?\s*(?:OBE|CBE|MBE|QPM|DL|HMI))*$")]
    private static partial Regex WholeName();

    [GeneratedRegex(PersonWords.RoleStart)]
    private static partial Regex Role();

    // a role ends where the sentence goes on: "… was in attendance", an address, a telephone number
    [GeneratedRegex(@"\s+(?:was|were|is|are|has|have|had|will|gave|attended|presented|introduced|informed|who|which|to|on behalf)\b.*$|\s+\+?\d[\d\s]{5,}.*$|\s+\S+@\S+.*$|\s+(?:Tel|Telephone|Email|E-mail)\b.*$|\s+(?:London Borough of|\d+\s+\p{Lu}\p{L}+ (?:Street|Road|Walk|Lane|Square)).*$", RegexOptions.IgnoreCase)]
    private static partial Regex RoleEnd();

    [GeneratedRegex(@"^" + TitleWord + @"\.?\s+")]
    private static partial Regex LeadingTitle();

    // "Councillor Ann Ward's question", "the Combined Authority's Director"
    [GeneratedRegex(@"['’]s$")]
    private static partial Regex Possessive();

    // "Jim McMahon OBE MP"
    [GeneratedRegex(@"(?:,?\s+(?:OBE|CBE|MBE|KBE|QPM|QC|KC|MP|DL|JP|HMI))+$")]
    private static partial Regex Honours();
}
