using System.Text.RegularExpressions;

namespace Croydon.Papers.Text;

/// <summary>Numbers and bullets in front of headings, paragraphs and list items.</summary>
public static partial class Markers
{
    /// <summary>Bullet characters that Word, LibreOffice and web pages make, the private-use ones of Symbol and Wingdings among them.</summary>
    public const string Bullets = "•●○◦▪▫■□◼◻◾◽◆◇❖➢➤►▶‣⁃∙⦁·✓✔☐☑–—-*\uF0B7\uF0A7\uF0A8\uF0D8\uF0FC\uF076\uF06E\uF071\uF0E0\uF02D";

    /// <summary>Splits "1.1 Text" into "1.1" and "Text"; the marker is null where the text has none.</summary>
    public static (string? Marker, string Text) Split(string text)
    {
        var trimmed = text.TrimStart();
        var match = Bullet().Match(trimmed);
        if (!match.Success)
            match = Number().Match(trimmed);
        return match.Success
            ? (match.Groups["marker"].Value, trimmed[match.Length..].TrimStart())
            : (null, trimmed);
    }

    public static bool IsBullet(string? marker) => marker is { Length: 1 } && Bullets.Contains(marker[0], StringComparison.Ordinal);

    /// <summary>A recogniser's reading of a bullet at the start of a line; null where there is none.</summary>
    public static string? MisreadBullet(string line) => Misread().Match(line) is { Success: true } m ? m.Groups["marker"].Value : null;

    // "e To help families", "« Audit", "¢ Practice", "© Work": not "a Member", "I agree"
    [GeneratedRegex(@"^\s*(?<marker>e|«|»|¢|©|®|°)\s+(?=\p{Lu})")]
    private static partial Regex Misread();

    // "• Regular auditing", "- Cross practice", " Apologies"
    [GeneratedRegex(@"^(?<marker>[•●○◦▪▫■□◼◻◾◽◆◇❖➢➤►▶‣⁃∙⦁·✓✔☐☑–—*\-\uF0B7\uF0A7\uF0A8\uF0D8\uF0FC\uF076\uF06E\uF071\uF0E0\uF02D])\s+(?=\S)")]
    private static partial Regex Bullet();

    // "1. Apologies", "1.1 Following", "2.2.1. Practice", "(a) note", "iv) Note", "4/18 Children's", "A. Summary"
    [GeneratedRegex(@"^(?<marker>\d{1,3}(?:\.\d{1,3})+\.?(?=\s+[\p{Lu}""“'‘(*])|\d{1,3}[.)](?=\s)|\(\d{1,3}\)|\((?:[a-z]|[ivx]{1,5})\)|(?:[a-z]|[ivx]{1,5})[.)](?=\s)|\d{1,3}/\d{2}(?=\s+\p{Lu})|[A-Z][.)](?=\s))\s*(?=\S)")]
    private static partial Regex Number();
}
