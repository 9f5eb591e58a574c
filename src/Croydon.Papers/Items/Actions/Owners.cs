using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Actions;

/// <summary>Divides the words of an owner cell into owners, and finds the one who is to act in a sentence.</summary>
internal static partial class Owners
{
    private static readonly string[] RoleWords =
        ["director", "head", "manager", "officer", "lead", "leader", "chair", "councillor", "cllr", "cabinet", "member", "clerk", "secretary", "executive", "committee", "board", "mayor", "solicitor", "coordinator", "co-ordinator", "commissioner", "treasurer", "inspector"];

    /// <summary>Initials, names and roles, each once, in order; empty for an empty cell or "TBC".</summary>
    public static IReadOnlyList<string> OfCell(string text)
    {
        var found = new List<string>();
        foreach (var piece in Separator().Split(text).SelectMany(Joined).SelectMany(Adjoining))
        {
            var owner = Fold.Spaces(piece.Trim(' ', '.', ',', ';', ':', '-', '(', ')'));
            if (owner.Length > 0 && !Nobody().IsMatch(owner) && !found.Contains(owner))
                found.Add(owner);
        }

        return found;
    }

    /// <summary>True for "SH", "EB, DJ", "RM, with CD", "JM and SC".</summary>
    public static bool AreInitials(string text) => OfCell(text) is { Count: > 0 } owners && owners.All(o => Initials().IsMatch(o));

    public static bool IsInitials(string owner) => Initials().IsMatch(owner);

    /// <summary>The role or name that a sentence gives the task to ("Head of Fostering to report …"); null where it names none.</summary>
    public static string? InSentence(string text)
    {
        var who = Tasked().Match(text).Groups["who"].Value.Trim();
        return who.Length > 0 && (IsInitials(who) || who.Split(' ', '(', ')').Any(w => RoleWords.Contains(w.ToLowerInvariant()))) ? who : null;
    }

    /// <summary>"JM and SC" is two; "Director of Early Help and Social Care" is one.</summary>
    private static string[] Joined(string piece)
    {
        var halves = And().Split(piece);
        return halves.All(h => Initials().IsMatch(h.Trim())) || halves.All(h => Person().IsMatch(h.Trim())) || halves.All(StartsWithRole) ? halves : [piece];
    }

    /// <summary>"RM SH" is two.</summary>
    private static string[] Adjoining(string piece)
    {
        var words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words.All(w => Initials().IsMatch(w)) ? words : [piece];
    }

    private static bool StartsWithRole(string text) =>
        RoleWords.Contains(text.TrimStart().Split(' ')[0].ToLowerInvariant());

    // "PB,MW", "ST/SH", "RM; SH", "RM, with CD"
    [GeneratedRegex(@"\s*[,;/]\s*(?:(?:and|with)\b\s*)?|\s+with\s+|\s*[•●\uF0B7]\s*")]
    private static partial Regex Separator();

    // "JM and SC", "JM & SC"
    [GeneratedRegex(@"\s+(?:and|&)\s+")]
    private static partial Regex And();

    // "IL", "RMcK", "J.M."
    [GeneratedRegex(@"^(?:[A-Z]\.?){2,4}$|^[A-Z]{1,2}[a-z]?[A-Z]$")]
    private static partial Regex Initials();

    // "Iain Low", "Mary-Ann O'Neil"
    [GeneratedRegex(@"^[A-Z][a-z]+(?:[-'’ ][A-Z][\w'’-]+){1,2}$")]
    private static partial Regex Person();

    // "TBC", "n/a", "to be confirmed"
    [GeneratedRegex(@"^(?:tbc|tba|tbd|n/?a|none|vacant|to be (?:confirmed|agreed|decided))$", RegexOptions.IgnoreCase)]
    private static partial Regex Nobody();

    // "Head of Adolescent Support to launch", "Executive Director (DCS) leading", "Officers will report", "AB to write"
    [GeneratedRegex(@"^(?:The\s+)?(?<who>[A-Z][\w'’&-]*(?:\s+(?:of|and|for|the|&|in)(?=\s)|\s+\(?[A-Z][\w'’&-]*\)?|,(?=\s[A-Z]))*)\s+(?:to|will|leading|shall|is to|are to|agreed to|undertook to)\s+(?=[a-z])")]
    private static partial Regex Tasked();
}
