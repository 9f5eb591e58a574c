namespace Croydon.Papers.Search.Language;

/// <summary>A query as the user meant it: a tree of these.</summary>
public abstract record QueryNode;

/// <summary>One word, as typed.</summary>
public sealed record WordNode(string Text) : QueryNode;

/// <summary>Words that must follow each other: "return home interviews".</summary>
public sealed record PhraseNode(string Text) : QueryNode;

/// <summary>Words that begin so: improv*.</summary>
public sealed record PrefixNode(string Text) : QueryNode;

/// <summary>Words spelled nearly so: winborne~.</summary>
public sealed record FuzzyNode(string Text) : QueryNode;

/// <summary>A condition on a field: kind:minutes, year:2018, owner:RC.</summary>
/// <param name="Name">One of <see cref="QueryFields.All"/>, lower case.</param>
public sealed record FieldNode(string Name, string Value) : QueryNode;

/// <summary>All must match.</summary>
public sealed record AndNode(IReadOnlyList<QueryNode> Nodes) : QueryNode;

/// <summary>One must match.</summary>
public sealed record OrNode(IReadOnlyList<QueryNode> Nodes) : QueryNode;

/// <summary>Must not match.</summary>
public sealed record NotNode(QueryNode Node) : QueryNode;
