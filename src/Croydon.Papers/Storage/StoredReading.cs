using Croydon.Papers.Documents;

namespace Croydon.Papers.Storage;

/// <summary>A paper as extractors were given it: read, laid out, recognised, freed of what is not for publication.</summary>
/// <param name="Exemptions">What had been taken out of it.</param>
public sealed record StoredReading(Paper Paper, IReadOnlyList<Exemption> Exemptions);
