namespace Croydon.Papers.Search.Ranking;

/// <summary>The words of a candidate's fields, each cut once; titles and headings once for all candidates that share them.</summary>
internal sealed class FieldWords(Dictionary<string, Words> shared, Candidate candidate, WantedStems wanted)
{
    public Words Text { get; } = new(candidate.Passage.Text, wanted);

    public Words Section => Shared(candidate.Passage.Section);

    public Words Title => Shared(candidate.Title);

    public Words Context => Shared(candidate.Passage.Context);

    private Words Shared(string text) => shared.TryGetValue(text, out var words) ? words : shared[text] = new Words(text, wanted);
}
