namespace Croydon.Papers.Tests.Architecture;

/// <summary>Which folder of the library may name which: the table in ARCHITECTURE.md.</summary>
internal static class HouseRules
{
    private const string Root = "Croydon.Papers";

    private static readonly Dictionary<string, string[]> MayName = new(StringComparer.Ordinal)
    {
        ["Documents"] = [],
        ["Text"] = ["Documents"],
        ["Reading"] = ["Documents", "Text"],
        ["Layout"] = ["Documents", "Text", "Reading"],
        ["Kinds"] = ["Documents", "Text"],
        ["Items"] = ["Documents", "Text"],
        ["Checks"] = ["Documents", "Text", "Items"],
        ["History"] = ["Documents", "Text", "Items"],
        ["Search"] = ["Documents", "Text"],
        ["Storage"] = ["Documents", "Text", "Search", "History"],
        ["Ingestion"] = ["Documents", "Text", "Reading", "Layout", "Kinds", "Items", "Checks", "History", "Search", "Storage", ""],
    };

    // Folders whose own folders never name each other.
    private static readonly string[] WithSiblings = ["Kinds", "Items", "Checks"];

    public static IReadOnlyList<string> Breaches(IEnumerable<Reference> references) =>
        [.. references.Where(r => IsOurs(r.From) && IsOurs(r.To) && IsBreach(r)).Select(r => $"{r.From} names {r.To}").Distinct().Order(StringComparer.Ordinal)];

    private static bool IsBreach(Reference reference)
    {
        string from = Folder(reference.From, 2), to = Folder(reference.To, 2);
        if (from.Length == 0)
            return false;
        if (from != to)
            return !MayName.TryGetValue(from, out var allowed) || !allowed.Contains(to, StringComparer.Ordinal);
        string sibling = Folder(reference.From, 3), other = Folder(reference.To, 3);
        return WithSiblings.Contains(from, StringComparer.Ordinal) && sibling.Length > 0 && other.Length > 0 && sibling != other;
    }

    private static bool IsOurs(string space) => space == Root || space.StartsWith(Root + ".", StringComparison.Ordinal);

    /// <summary>Croydon.Papers.Items.Kpis: 2 is "Items", 3 is "Kpis"; "" where the name is shorter (the root itself).</summary>
    private static string Folder(string space, int part) => space.Split('.').ElementAtOrDefault(part) ?? "";
}
