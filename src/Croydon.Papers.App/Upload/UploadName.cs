using System.Globalization;

namespace Croydon.Papers.App.Upload;

/// <summary>A name for a file that somebody sent: no folders, no characters that hide or turn around what stands there.</summary>
internal static class UploadName
{
    private const int Longest = 120;

    private static readonly string[] Types = [".pdf", ".docx", ".html", ".htm", ".md", ".txt"];

    /// <summary>"C:\papers\Minutes.pdf" → "Minutes.pdf"; "paper" where nothing is left.</summary>
    public static string Of(string sent)
    {
        var last = sent.Split('/', '\\')[^1];
        var shown = string.Concat(last.Where(c => char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse))).Trim(' ', '.');
        if (shown.Length == 0)
            return "paper";
        var type = Path.GetExtension(shown);
        return shown.Length <= Longest ? shown : string.Concat(shown.AsSpan(0, Longest - Math.Min(type.Length, 8)), type.AsSpan(0, Math.Min(type.Length, 8)));
    }

    public static bool IsOfKnownType(string name) => Types.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    public static string KnownTypes => string.Join(", ", Types);
}
