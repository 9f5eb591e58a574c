using System.Text.RegularExpressions;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Actions;

/// <summary>People whom a paper names with their part in it, by initials: "Project Manager: Iain Low" makes IL Iain Low.</summary>
internal sealed partial class OwnerNames
{
    private readonly ILookup<string, string> _names;

    public OwnerNames(Paper paper) =>
        _names = paper.Blocks.SelectMany(b => Named(b.Text)).Distinct(StringComparer.Ordinal).ToLookup(InitialsOf, StringComparer.Ordinal);

    /// <summary>The one name that fits; null for names and roles, and where none or several fit.</summary>
    public string? Of(string owner)
    {
        if (!Owners.IsInitials(owner))
            return null;
        var fitting = _names[owner.Replace(".", "", StringComparison.Ordinal).ToUpperInvariant()].Take(2).ToList();
        return fitting is [var one] ? one : null;
    }

    private static IEnumerable<string> Named(string text) =>
        Labelled().Matches(text).Concat(Titled().Matches(text)).Select(m => m.Groups["name"].Value)
            .Concat(Spelled().Matches(text).Where(m => InitialsOf(m.Groups["name"].Value) == m.Groups["initials"].Value).Select(m => m.Groups["name"].Value));

    private static string InitialsOf(string name) =>
        string.Concat(name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsUpper(w[0])).Select(w => w[0]));

    // "Project Manager: Iain Low", "Lead officer – Mary-Ann O'Neil"
    [GeneratedRegex(@"\b(?i:manager|officer|lead|director|owner|sponsor|chair|author|clerk|sro)\s*[:–]\s*(?<name>[A-Z][a-z]+(?:[-'’ ][A-Z][A-Za-z'’-]+){1,2})")]
    private static partial Regex Labelled();

    // "Councillor Robert Ward", "Dr Ann Lee", "Inspector Mark Sexton"
    [GeneratedRegex(@"\b(?:Councillors?|Cllr|Mr|Mrs|Ms|Miss|Dr|Inspector|DI|Sir|Dame)\.?\s+(?<name>[A-Z][a-z]+(?:[-'’ ][A-Z][A-Za-z'’-]+){1,2})")]
    private static partial Regex Titled();

    // "Ann Lee (AL)", "Ann Lee - AL"
    [GeneratedRegex(@"\b(?<name>[A-Z][a-z]+(?:[-'’ ][A-Z][A-Za-z'’-]+){1,2})\s*(?:\(|[-–]\s)(?<initials>[A-Z]{2,4})\b")]
    private static partial Regex Spelled();
}
