using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Meetings;

/// <summary>Reads whom to ask: a name after "Contact" or "Ask for", or the name that a mail address is made of.</summary>
internal static partial class ClerkReader
{
    private const int Near = 160;

    /// <summary>Null where the lines give neither a name, nor a number, nor an address.</summary>
    /// <param name="labelled">Look only after "Contact" and the like: a web page gives many addresses.</param>
    public static Clerk? Of(IReadOnlyList<FlowLine> lines, bool labelled)
    {
        var text = string.Join(' ', lines.Select(l => l.Text));
        if (labelled)
            text = Ask().Match(text) is { Success: true } ask ? text[ask.Index..Math.Min(text.Length, ask.Index + (2 * Near))] : "";
        var mail = Mail().Match(text);
        var email = mail.Success ? mail.Value.Replace(" ", "", StringComparison.Ordinal) : null;
        var name = OfAddress(text, email) ?? Labelled(text);
        var phone = PhoneNear(text, mail.Success ? mail.Index : name is null ? -1 : text.IndexOf(name, StringComparison.OrdinalIgnoreCase));
        return name is null && phone is null && email is null ? null : new Clerk(name, phone, email);
    }

    /// <summary>"stephanie.davis@croydon.gov.uk" belongs to the Stephanie Davis of the text.</summary>
    private static string? OfAddress(string text, string? email)
    {
        var parts = email?.Split('@')[0].Split('.', '_') ?? [];
        if (parts.Length < 2)
            return null;
        var at = Regex.Match(text, string.Join(@"\s+", new[] { parts[0], parts[^1] }.Select(Regex.Escape)), RegexOptions.IgnoreCase);
        return at.Success ? at.Value : null;
    }

    private static string? Labelled(string text) =>
        Ask().Match(text) is { Success: true } m && PersonNames.Single(m.Groups["name"].Value) is { } person ? person.Name : null;

    /// <summary>The number nearest to the address or the name, at most 160 characters away; null where none is near.</summary>
    private static string? PhoneNear(string text, int at)
    {
        if (at < 0)
            return null;
        var near = Phone().Matches(text).Where(m => Math.Abs(m.Index - at) < Near).OrderBy(m => Math.Abs(m.Index - at)).FirstOrDefault();
        return near?.Value.Trim();
    }

    // "stephanie.davis@croydon.gov.uk", "georgina.little@kent .gov.uk" where a line ended
    [GeneratedRegex(@"[\w.+'-]+@[\w-]+(?:(?: ?\.gov ?\.uk)|(?:\.[\w-]+)+)", RegexOptions.IgnoreCase)]
    private static partial Regex Mail();

    // "02087266000 x84384", "0208 7266000 ext 84384", "03000 414043"
    [GeneratedRegex(@"(?<!\d)(?:\(0\d{2,4}\)|0\d{2,4}|\+44 ?\d{2,4}) ?(?:\d ?){6,8}(?!\d)(?: ?(?:x|ext\.?|extension) ?\d+)?", RegexOptions.IgnoreCase)]
    private static partial Regex Phone();

    // "Ask for: Georgina Little", "Contact: Jane Smith, Democratic Services", "Clerk: A N Other"
    [GeneratedRegex(@"\b(?:Ask for|Contact(?: Officer| Name)?|Clerk(?: to the \w+)?|Committee (?:Administrator|Clerk|Officer)|(?:Democratic|Member|Governance) (?:Services|Support) Officer|Enquiries to|please contact)\s*:?\s+(?<name>(?:\p{Lu}[\p{L}'’-]+\s+){1,2}\p{Lu}[\p{L}'’-]+)")]
    private static partial Regex Ask();
}
