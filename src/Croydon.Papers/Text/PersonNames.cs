using System.Text.RegularExpressions;

namespace Croydon.Papers.Text;

/// <summary>
/// Reads lists of people: "Councillor Sean Fitzsimons (Chair); Councillors Patsy Cummings and Vidhi Mohan",
/// "Mr R C Love, OBE, Mrs S Chandler (Director of Law, Policy and Assurance)".
/// </summary>
public static partial class PersonNames
{
    /// <summary>In order; what is no person is left out, roles are given to the person before them.</summary>
    public static IReadOnlyList<PersonName> List(string text)
    {
        var people = new List<PersonName>();
        var governing = (string?)null;
        foreach (var (piece, before) in Pieces(Fold.Spaces(text)))
        {
            var plural = Plural().Match(piece);
            if (plural.Success)
                governing = Singular(plural.Groups["title"].Value);
            var rest = plural.Success ? piece[plural.Length..] : piece;
            if (Read(rest, governing ?? Shared(people, rest, before)) is { } person)
                people.Add(person);
            else if (people.Count > 0 && !Counted().IsMatch(rest))
                people[^1] = Extend(people[^1], rest, before);
            if (piece.EndsWith(';'))
                governing = null;
        }

        return people;
    }

    /// <summary>The one person of "Councillor Robert Ward (Chair)"; null where the text is not a name.</summary>
    public static PersonName? Single(string text) => List(text) is [var only] ? only : null;

    /// <summary>"Councillor" for the second of "Councillor Reed and Stone"; null for other pieces.</summary>
    private static string? Shared(List<PersonName> people, string piece, string before) =>
        before == "and" && people.Count > 0 && people[^1] is { Title: { } title, Role: null } last && !last.Name.Contains(' ', StringComparison.Ordinal)
        && !piece.Contains(' ', StringComparison.Ordinal) && !NotAPerson().IsMatch(piece) ? title : null;

    /// <summary>Cuts at commas, semicolons, line breaks and "and", none of them inside brackets; a semicolon stays with its piece. Each with what stood before it: ",", "and" or "".</summary>
    private static IEnumerable<(string Text, string Before)> Pieces(string text)
    {
        int depth = 0, start = 0;
        var before = "";
        foreach (Match cut in Cut().Matches(text))
        {
            depth += cut.Value is "(" or "[" ? 1 : cut.Value is ")" or "]" ? -1 : 0;
            depth = Math.Max(depth, 0);
            if (depth > 0 || cut.Value is "(" or ")" or "[" or "]")
                continue;
            yield return (text[start..cut.Index].Trim() + (cut.Value.StartsWith(';') ? ";" : ""), before);
            before = cut.Value.Contains("and", StringComparison.OrdinalIgnoreCase) ? "and" : ",";
            start = cut.Index + cut.Length;
        }

        yield return (text[start..].Trim(), before);
    }

    private static PersonName? Read(string piece, string? governing)
    {
        var raw = piece.TrimEnd(';', '.', ' ');
        var note = Bracketed().Match(raw);
        var dashed = Dashed().Match(raw);
        if (dashed.Success && note.Success && dashed.Index < note.Index)
            note = Match.Empty;
        var chairs = note.Success || dashed.Success ? Match.Empty : Presiding().Match(raw);
        var bare = (note.Success ? raw[..note.Index] : dashed.Success ? raw[..dashed.Index] : chairs.Success ? raw[..chairs.Index] : raw).Trim();
        var title = Titles().Match(bare);
        var name = (title.Success ? bare[title.Length..] : bare).Trim();
        var letters = Letters().Match(name);
        if (letters.Success)
            name = name[..letters.Index].Trim();
        if (!IsName(name, title.Success, governing is not null || note.Success))
            return null;
        return new PersonName(name, raw)
        {
            Title = title.Success ? title.Value.Trim() : governing,
            PostNominals = letters.Success ? letters.Value.Trim() : null,
            Role = note.Success ? Notes(note) : dashed.Success ? dashed.Groups["role"].Value.Trim() : chairs.Success ? chairs.Value.Trim() : null,
        };
    }

    /// <summary>Letters after the name, or the next words of a role.</summary>
    private static PersonName Extend(PersonName person, string piece, string before)
    {
        var text = piece.TrimEnd(';', '.', ' ');
        if (text.Length == 0)
            return person;
        var note = Bracketed().Match(text);
        var bare = note.Success ? text[..note.Index].Trim() : text;
        if (Letters().Match(bare) is { Success: true, Index: 0 })
            return person with
            {
                PostNominals = person.PostNominals is null ? bare : $"{person.PostNominals} {bare}",
                Raw = $"{person.Raw}, {text}",
                Role = note.Success ? Notes(note) : person.Role,
            };
        var join = before == "and" ? " and " : ", ";
        return person with { Role = person.Role is null ? text : person.Role + join + text, Raw = person.Raw + join + text };
    }

    /// <summary>What stands in the brackets after a name: "Leader, Chair" of "(Leader)(Chair)".</summary>
    private static string Notes(Match note) => string.Join(", ", note.Groups["note"].Captures.Select(c => c.Value.Trim()));

    private static bool IsName(string text, bool titled, bool governed)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= 6 && (titled || governed || words.Length >= 2)
            && words.All(w => NameWord().IsMatch(w)) && words.Any(w => w.Length > 2 && char.IsUpper(w[0]))
            && (titled || !NotAPerson().IsMatch(text));
    }

    private static string Singular(string title) => title.StartsWith("Cllr", StringComparison.OrdinalIgnoreCase) ? "Cllr" : title.StartsWith('M') ? "Member" : "Councillor";

    // what parts the names of a list
    [GeneratedRegex(@"[()\[\]]|;|,(?!\s*(?:Jr|Sr)\b)|\s+(?:and|&|plus)\s+(?=\p{Lu}|\d)|\s+[•·|]\s+|(?<=\))\s+(?=(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Mayor)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Cut();

    // "Councillors Sue Bennett", "Councillors: ", "Cllrs "
    [GeneratedRegex(@"^(?:and\s+)?(?<title>Councillors|Cllrs|Members)\.?\s*:?[-–]?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Plural();

    // "Councillor ", "Cllr. ", "District Cllr ", "Mr ", "The Right Worshipful the Mayor, "
    [GeneratedRegex(@"^(?:(?:the\s+)?(?:(?:County|District|Borough|City|Town|Parish|Ward)\s+(?=Councillor|Cllr|Mayor))?(?:Councillor|Cllr|Alderman|Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Baroness|Rev(?:erend|d)?|Canon|Father|Rabbi|Imam|Mayor|Hon|Cdr|Col|Captain)\b\.?\s*:?\s*)+", RegexOptions.IgnoreCase)]
    private static partial Regex Titles();

    // "OBE", "MBE JP", "QPM"
    [GeneratedRegex(@"(?<=^|[\s,])(?:(?:OBE|MBE|CBE|KBE|DBE|BEM|QPM|KPM|CB|CMG|JP|DL|KC|QC|MP|MEP|MSP|PhD|FRSA|FCA|CPFA|TD|VR|RD|QGM|GM|LVO|MVO|RVM|ISO|VC|MC|CStJ|OStJ|Kt|BA|MA|BSc|MSc|LLB|FRICS|MCIPD|FCCA|HMI)\b\.?[\s,]*)+$")]
    private static partial Regex Letters();

    // "(Chair)", "(Leader)(Chair)" and "(Director of Law, Policy and Assurance)" at the end
    [GeneratedRegex(@"(?:\s*[\(\[](?<note>(?:[^()\[\]]|\([^()]*\))*)[\)\]]?)+\s*(?:[-–:]\s*\S.*)?$")]
    private static partial Regex Bracketed();

    // " - Director of Education", " – Independent Person"
    [GeneratedRegex(@"\s+[-–—:]\s+(?<role>\p{Lu}.*)$")]
    private static partial Regex Dashed();

    // "Councillor D Reed in the Chair"
    [GeneratedRegex(@"\s+(?:in the chair|presiding)$", RegexOptions.IgnoreCase)]
    private static partial Regex Presiding();

    // "4 members of the public", "two residents": nobody is named
    [GeneratedRegex(@"^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|members? of the (?:public|press))\s", RegexOptions.IgnoreCase)]
    private static partial Regex Counted();

    // "Fitzsimons", "O'Donnell", "Crow-Brown", "R", "R.", "de", "van"
    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}'’.-]*|de|van|der|den|la|le|bin|al|el|ap|von|di|da|dos|du)$")]
    private static partial Regex NameWord();

    // words of offices and places that are never part of a name
    [GeneratedRegex(@"(?<![-'’\w])(?:Director|Directorate|Officer|Manager|Leader|Chief|Executive|Member|Members|Cabinet|Committee|Council|Councillors|Board|Service|Services|Representative|Governor|Team|Advis[eo]r|Assistant|Deputy|Interim|Corporate|Solicitor|Counsel|Secretary|Commissioner|Inspector|Partner|Auditor|Accountant|Analyst|Planner|Education|Housing|Finance|Planning|Public|Health|Children|Children's|Children’s|Adult|Adults|Policy|Strategy|Resources|Communities|Learning|Safety|Justice|Environment|Transport|Culture|Skills|Economy|Regeneration|Growth|People|Families|Legal|Democratic|Governance|Assurance|Performance|Item|Part|Agenda|None|Apologies|Present|Attendance|Observers?|Press|Virtual|Virtually|Remote|Online|Group|Party|Labour|Conservative|Liberal|Independent|Trust|Grant Thornton|Bishop Fleming|NHS|LLP|Ltd|University|College|School|Police|Chair|Vice-Chair|Vice|Chairman|Chairwoman|Chairperson|Mayor|Professional|Senior|Principal|Consultant|Engagement|Also|The|Other|Others|There|No|Absent|Substitute|Substitutes|Reserve|Reserves)(?![-'’\w])")]
    private static partial Regex NotAPerson();
}
