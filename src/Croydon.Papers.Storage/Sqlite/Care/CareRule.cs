namespace Croydon.Papers.Storage.Sqlite.Care;

/// <summary>A rule that a sound store keeps.</summary>
/// <param name="Sql">One row for each breach: what breaks it, as text.</param>
/// <param name="Says">What a breach means, and the remedy.</param>
internal sealed record CareRule(string Name, string Sql, string Says);
