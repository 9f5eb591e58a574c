namespace Croydon.Papers.Search.Understanding;

/// <summary>What an index is asked for: a tree that any engine can turn into its own query.</summary>
public abstract record Match;

public sealed record MatchConcept(Concept Concept) : Match;

/// <summary>Words in one field only.</summary>
/// <param name="Field">"title" or "section".</param>
public sealed record MatchField(string Field, IReadOnlyList<string> Words) : Match;

/// <summary>Papers whose kind, body or council holds these words.</summary>
public sealed record MatchPaper(string Field, string Value) : Match;

public sealed record MatchYear(int Year) : Match;

public sealed record MatchAll(IReadOnlyList<Match> Matches) : Match;

public sealed record MatchAny(IReadOnlyList<Match> Matches) : Match;

public sealed record MatchNot(Match Match) : Match;
