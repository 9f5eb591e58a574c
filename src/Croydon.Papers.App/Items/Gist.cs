using Croydon.Papers.App.Site;

namespace Croydon.Papers.App.Items;

/// <summary>What an item is about, in its own words.</summary>
internal static class Gist
{
    // Members that name or say an item, the most telling first.
    private static readonly string[] Telling =
        ["title", "text", "message", "statement", "subject", "name", "short", "project", "entries.0.title", "aspect", "type", "body", "description"];

    public static string Of(Fact fact) => Telling.Select(fact.Text).FirstOrDefault(t => t is not null) ?? fact.Source.Quote;

    /// <summary>Its reference, where it has one.</summary>
    public static string? Reference(Fact fact) => fact.Text("ref") ?? fact.Text("no");
}
