using Croydon.Papers.Documents;

namespace Croydon.Papers.Search;

/// <summary>The answer to a search, in the shape of the contract.</summary>
public sealed record SearchResults(string Query, int Total, double TookMs, int Page, int PageSize)
{
    /// <summary>Terms that were also searched for, with what.</summary>
    public IReadOnlyList<Expansion> Expanded { get; init; } = [];

    /// <summary>A better spelling; null where the words are known.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>True where nothing was found as typed and <see cref="DidYouMean"/> was searched for instead.</summary>
    public bool Corrected { get; init; }

    /// <summary>False where there are more than <see cref="Total"/>, which then is a lower bound. Totals are exact up to 10,000, except where words are so common that only the newest papers were looked through.</summary>
    public bool TotalIsExact { get; init; } = true;

    /// <summary>True where so much was found that not every hit was ranked: those with the words in their headings, with the words near each other, and the newest were; sort=exact ranks all.</summary>
    public bool Bounded { get; init; }

    /// <summary>What was understood, in words, where the query was not well formed; null otherwise.</summary>
    public string? Understood { get; init; }

    public IReadOnlyList<SearchHit> Results { get; init; } = [];

    public SearchFacets Facets { get; init; } = new();
}

public sealed record Expansion(string Term, IReadOnlyList<string> With);

/// <summary>One passage that answers.</summary>
/// <param name="Page">PDF page from 1; null where the paper has no pages.</param>
/// <param name="Section">Headings above the passage, outermost first, joined by " › "; null where there are none.</param>
/// <param name="SnippetHtml">Encoded text in which only &lt;mark&gt; is mark-up.</param>
/// <param name="Why">Why it matched, in words: "phrase", "title", "KPI reference".</param>
/// <param name="File">Name of the paper's file.</param>
/// <param name="Line">First line of the passage; null for paged papers.</param>
public sealed record SearchHit(
    string DocumentId, string Title, string Kind, string? Body, string? Council, DateOnly? Date,
    int? Page, string? PrintedPage, string? Section, string SnippetHtml, double Score, bool Weak,
    IReadOnlyList<string> Why, string Url, string File, int? Line, int? LineTo)
{
    /// <summary>The passage's place on its page; null where the paper has no pages.</summary>
    public Box? Box { get; init; }

    /// <summary>Other papers that hold the same passage.</summary>
    public IReadOnlyList<SamePassage> Same { get; init; } = [];
}

/// <summary>The same text in another paper.</summary>
public sealed record SamePassage(string DocumentId, string Title, string Url);

public sealed record FacetCount(string Value, int Count);

public sealed record SearchFacets
{
    public IReadOnlyList<FacetCount> Year { get; init; } = [];

    public IReadOnlyList<FacetCount> Kind { get; init; } = [];

    public IReadOnlyList<FacetCount> Body { get; init; } = [];

    public IReadOnlyList<FacetCount> Council { get; init; } = [];
}
