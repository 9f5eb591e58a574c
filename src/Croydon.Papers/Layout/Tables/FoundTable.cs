using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Tables;

/// <summary>A table of one page and what it is made of.</summary>
/// <param name="Box">Around its rules and words.</param>
/// <param name="Words">The page's words inside it, compared by reference; they are no part of the running text.</param>
public sealed record FoundTable(Table Table, Box Box, IReadOnlySet<Word> Words);
