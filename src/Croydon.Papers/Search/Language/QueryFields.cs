namespace Croydon.Papers.Search.Language;

/// <summary>Names that may stand before a colon.</summary>
public static class QueryFields
{
    public static IReadOnlyList<string> All { get; } = ["title", "section", "body", "kind", "council", "person", "ref", "owner", "year", "from", "to"];

    public static bool IsField(string name) => All.Contains(name, StringComparer.OrdinalIgnoreCase);
}
