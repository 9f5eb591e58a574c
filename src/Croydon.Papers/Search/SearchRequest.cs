namespace Croydon.Papers.Search;

/// <summary>A question to the search engine, as the user typed it.</summary>
public sealed record SearchRequest(string Query)
{
    public string? Kind { get; init; }

    public string? Body { get; init; }

    public string? Council { get; init; }

    /// <summary>Id of a paper: only its own passages.</summary>
    public string? Paper { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public int? Year { get; init; }

    /// <summary>"relevance", "newest", "oldest" or "exact".</summary>
    public string Sort { get; init; } = "relevance";

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>1 to 100.</summary>
    public int PageSize { get; init; } = 20;

    /// <summary>False searches for the words as typed: no acronyms, no synonyms.</summary>
    public bool Expand { get; init; } = true;

    /// <summary>True finds a passage in every version of its paper; by default once, whatever the number of versions.</summary>
    public bool IncludeDuplicates { get; init; }
}
