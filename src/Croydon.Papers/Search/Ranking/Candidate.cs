using Croydon.Papers.Search.Passages;

namespace Croydon.Papers.Search.Ranking;

/// <summary>A passage that an index put forward.</summary>
/// <param name="Id">The index's own.</param>
/// <param name="Hash">Of the folded text: equal for two renderings of one text.</param>
/// <param name="Paper">The index's own id of the paper.</param>
/// <param name="Title">Of the paper.</param>
/// <param name="Strict">True where the whole query matched.</param>
public sealed record Candidate(long Id, long Hash, long Paper, string Title, DateOnly? Date, Passage Passage, bool Strict);
