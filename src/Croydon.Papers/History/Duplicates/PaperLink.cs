namespace Croydon.Papers.History.Duplicates;

/// <summary>How two papers with the same words belong together.</summary>
public enum PaperRelation
{
    /// <summary>One paper in two renderings: only mark-up, stamps or single words differ.</summary>
    Same,

    /// <summary>For the same day with much in common: a draft and the paper, or a paper and its replacement.</summary>
    Draft,

    /// <summary>The first stands whole inside the second: a report in its pack, a supplement that was bound in.</summary>
    Inside,

    /// <summary>Of another day with much in common: a plan and its next edition. Both count.</summary>
    Edition,
}

/// <summary>Two papers with the same words.</summary>
/// <param name="A">The shorter of the two.</param>
/// <param name="Resemblance">Share of the words in runs of five that both have, 0 to 1.</param>
/// <param name="AInB">Share of A that B has, 0 to 1.</param>
public sealed record PaperLink(PaperRef A, PaperRef B, PaperRelation Relation, double Resemblance, double AInB)
{
    /// <summary>A sentence for a reader.</summary>
    public string Sentence => Relation switch
    {
        PaperRelation.Same => $"“{A.Title}” and “{B.Title}” are one paper in two renderings.",
        PaperRelation.Draft => $"“{A.Title}” and “{B.Title}” are two versions of one paper.",
        PaperRelation.Inside => $"“{A.Title}” stands inside “{B.Title}”.",
        _ => $"“{A.Title}” and “{B.Title}” are editions of one paper.",
    };
}
