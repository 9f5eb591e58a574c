using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Minutes;

/// <summary>Reads who sent apologies and who came instead, from the roll and from the entry on apologies.</summary>
internal static partial class ApologyReader
{
    /// <summary>Everybody once, in order of the minutes.</summary>
    public static IReadOnlyList<Apology> All(string roll, IReadOnlyList<MinuteEntry> entries, IReadOnlyList<Attendee> present)
    {
        var texts = entries.Where(e => Title().IsMatch(e.Title)).Select(e => (e.Text, Bare: false)).Prepend((Text: roll, Bare: true));
        var found = new List<Apology>();
        foreach (var (text, bare) in texts)
            Read(found, text, bare, present);
        return [.. found.GroupBy(a => a.Name, StringComparer.OrdinalIgnoreCase)
            .Select(g => g.FirstOrDefault(a => a.Substitute is not null) ?? g.First())];
    }

    /// <param name="bare">True where a list of names by itself is a list of apologies.</param>
    private static void Read(List<Apology> found, string text, bool bare, IReadOnlyList<Attendee> present)
    {
        foreach (var sentence in SentenceEnd().Split(text.Replace('\n', ' ')).Select(s => s.Trim()).Where(s => s.Length > 0 && !None().IsMatch(s)))
            if (From().Match(sentence) is { Success: true } from)
                found.AddRange(Listed(sentence[(from.Index + from.Length)..], present));
            else if (Gave().Match(sentence) is { Success: true } gave)
                found.AddRange(PersonNames.List(gave.Groups["who"].Value).Select(p => new Apology(p.Name, null, p.Raw)));
            else if (Instead().IsMatch(sentence))
                Pair(found, sentence, present);
            else if (bare)
                found.AddRange(Listed(sentence, present));
    }

    private static IEnumerable<Apology> Listed(string names, IReadOnlyList<Attendee> present) =>
        PersonNames.List(Tail().Replace(names, "")).Select(p => new Apology(p.Name, p.Role is { } role && Instead().IsMatch(role) ? SubstituteIn(role, present) : null, p.Raw));

    /// <summary>"Councillor B attended in her absence", "Councillor B substituting for Councillor A": to the one named, else the last.</summary>
    private static void Pair(List<Apology> found, string sentence, IReadOnlyList<Attendee> present)
    {
        var forWhom = For().Match(sentence);
        if (forWhom.Success && PersonNames.List(forWhom.Groups["who"].Value) is { Count: > 1 } several)
        {
            PairAll(found, several, Of(sentence[..forWhom.Index], present), sentence);
            return;
        }

        var named = forWhom.Success ? found.FindIndex(a => forWhom.Groups["who"].Value.Contains(Surname(a.Name), StringComparison.OrdinalIgnoreCase)) : -1;
        var substitute = SubstituteIn(forWhom.Success ? sentence[..forWhom.Index] : sentence, present);
        if (substitute is null)
            return;
        if (named < 0 && forWhom.Success && PersonNames.Single(forWhom.Groups["who"].Value) is { } absent)
            found.Add(new Apology(absent.Name, substitute, sentence));
        else if (found.Count > 0)
            found[named < 0 ? ^1 : named] = found[named < 0 ? ^1 : named] with { Substitute = substitute };
    }

    /// <summary>"Councillors C and D had been appointed for Councillors A and B respectively."</summary>
    private static void PairAll(List<Apology> found, IReadOnlyList<PersonName> absent, List<string> substitutes, string sentence)
    {
        foreach (var (person, substitute) in absent.Zip(substitutes).Where(_ => absent.Count == substitutes.Count))
            if (found.FindIndex(a => a.Name == person.Name) is var at and >= 0)
                found[at] = found[at] with { Substitute = substitute };
            else
                found.Add(new Apology(person.Name, substitute, sentence));
    }

    /// <summary>The people of the roll whom a text names, in its order.</summary>
    private static List<string> Of(string text, IReadOnlyList<Attendee> present) =>
        [.. present.Select(p => (p.Name, At: text.IndexOf(p.Name, StringComparison.OrdinalIgnoreCase))).Where(p => p.At >= 0).OrderBy(p => p.At).Select(p => p.Name).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>A person of the roll whom the words name, in capitals or not; else the first name in them.</summary>
    private static string? SubstituteIn(string text, IReadOnlyList<Attendee> present) =>
        present.FirstOrDefault(p => text.Contains(p.Name, StringComparison.OrdinalIgnoreCase))?.Name
        ?? (Named().Match(text) is { Success: true } m ? PersonNames.Single(m.Value)?.Name : null);

    private static string Surname(string name) => name[(name.LastIndexOf(' ') + 1)..];

    // "Apologies for Absence", "Apologies and Substitutes"
    [GeneratedRegex(@"\bapolog(?:y|ies)\b|\bsubstitut", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    // "Apologies were received from", "reported apologies from", "Apologies for absence had been submitted by"
    [GeneratedRegex(@"\bapologies\b(?!\s+for\s+late)[^.]{0,80}?\b(?:from|by|for|on behalf of)\b(?!\s+(?:absence|th(?:e|is) meeting|lateness)\b)\s*:?\s*|^apologies(?:\s+for\s+absence)?\s*:\s*", RegexOptions.IgnoreCase)]
    private static partial Regex From();

    // "Councillor Carole Bonner gave her apologies", "Ms Grehan had given her formal apologies"
    [GeneratedRegex(@"^(?<who>.+?)\s+(?:has |had |have )?(?:gave|given|sent|tendered|submitted|offered)\s+(?:(?:her|his|their|formal)\s+)*apolog", RegexOptions.IgnoreCase)]
    private static partial Regex Gave();

    // "attended as substitute", "in her absence", "substituting", "deputised"
    [GeneratedRegex(@"\bsubstitut|\bin (?:her|his|their) (?:absence|place|stead)\b|\bdeput(?:is|iz)|\bon (?:her|his|their) behalf\b|\breplaced by\b|\bin place of\b", RegexOptions.IgnoreCase)]
    private static partial Regex Instead();

    // "substituting for Councillor A", "in place of Cllr A", "for Councillors A and B respectively"
    [GeneratedRegex(@"\b(?:for|in place of|on behalf of)\s+(?<who>(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr)\.?\s+(?:(?!\b(?:respectively|for|at|in|during|who|was|were|as)\b)[\p{L}'’., -])+)", RegexOptions.IgnoreCase)]
    private static partial Regex For();

    // a person with a title
    [GeneratedRegex(@"\b(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.?\s+(?:\p{Lu}[\p{L}'’-]*\.?\s*){1,4}")]
    private static partial Regex Named();

    // "There were no apologies", "None"
    [GeneratedRegex(@"\bno apologies\b|^none\b|^nil\b|\bthere were none\b", RegexOptions.IgnoreCase)]
    private static partial Regex None();

    // words after the last name of a list
    [GeneratedRegex(@"\s*(?:,\s*)?\b(?:who (?:was|were|had)|and (?:it|the|there)\b|due to\b|because\b|were (?:received|noted)|was (?:received|noted)).*$", RegexOptions.IgnoreCase)]
    private static partial Regex Tail();

    // between sentences, not after an initial or a title; before "; Councillor B attended in her place"
    [GeneratedRegex(@"(?<=[^\s.]{3}[.])(?<!\b(?:Cllr|Mrs|Rev)\.)\s+(?=\p{Lu})|(?<=[.])\s+(?=There\b|Apologies\b)|\s*;\s+(?=(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\b[^;.]*\b(?:substitut|deputis|in (?:her|his|their) (?:absence|place|stead)))")]
    private static partial Regex SentenceEnd();
}
