namespace Croydon.Papers.Documents;

/// <summary>A stretch of a paper that is marked as not for publication; it is kept apart and never searched, listed or shown.</summary>
/// <param name="Mark">What was recognised, in words a user may read; never the exempt text itself.</param>
/// <param name="Source">Where the mark stands; the quote is the mark.</param>
/// <param name="FirstBlock">Index of the first exempt block in <see cref="Paper.Blocks"/>.</param>
/// <param name="EndBlock">Index after the last exempt block.</param>
public sealed record Exemption(string Mark, Citation Source, int FirstBlock, int EndBlock)
{
    /// <summary>First exempt page from 1; null where the paper has no pages.</summary>
    public int? PageFrom { get; init; }

    public int? PageTo { get; init; }

    /// <summary>True where nothing of the paper may be published.</summary>
    public bool WholePaper { get; init; }
}
