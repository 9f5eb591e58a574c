using Croydon.Papers.Documents;
using Croydon.Papers.History.Duplicates;

namespace Croydon.Papers.Storage;

/// <summary>A paper in the store, without its text.</summary>
/// <param name="Id">Stable and short: the first 12 characters of the SHA-256 of its bytes.</param>
/// <param name="File">The path it was ingested from.</param>
/// <param name="Pages">How many; null where the format has no pages.</param>
public sealed record StoredPaper(string Id, string Sha256, string File, string Format, int? Pages, PaperDescription Description)
{
    private const int IdLength = 12;

    public static string IdOf(string sha256) => sha256[..IdLength];

    public string Title => Description.Title ?? Path.GetFileNameWithoutExtension(File);

    public PaperStatus Status { get; init; }

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    public IReadOnlyList<StoredPart> Parts { get; init; } = [];

    /// <summary>Id of the paper that is counted in its place, being the same in another rendering or version, or holding it whole; null where it is counted itself.</summary>
    public string? CountedIn { get; init; }

    /// <summary>Papers with the same words, the likest first; filled where one paper is asked for.</summary>
    public IReadOnlyList<PaperVersion> Versions { get; init; } = [];

    public DateTimeOffset StoredAt { get; init; }

    /// <summary>Null where the paper was not taken from the web by this program.</summary>
    public PaperOrigin? Origin { get; init; }

    /// <summary>How many items of each sort, by <see cref="ItemSort.Json"/>.</summary>
    public IReadOnlyDictionary<string, int> ItemCounts { get; init; } = new Dictionary<string, int>();
}

/// <summary>A paper with the same words as another.</summary>
/// <param name="Relation">How the two belong together.</param>
/// <param name="Resemblance">Share of the words in runs of five that both have, 0 to 1.</param>
public sealed record PaperVersion(string Id, string Title, string File, string Format, DateOnly? Date, PaperRelation Relation, double Resemblance);

/// <summary>A part of a stored paper.</summary>
public sealed record StoredPart(string Kind, string Title, string? AgendaItem, int? PageFrom, int? PageTo, string Reason);

/// <summary>One page of a stored paper.</summary>
/// <param name="Text">Its text in reading order, headings among it, a line a block or a row.</param>
public sealed record StoredPage(Page Page, string Text)
{
    /// <summary>The same as headings, paragraphs, lists and tables; empty where the page has no text.</summary>
    public IReadOnlyList<PageBlock> Blocks { get; init; } = [];
}

/// <summary>How a page is counted and how it counts itself.</summary>
/// <param name="Number">Index in the file from 1.</param>
/// <param name="Printed">As printed; null where it prints none.</param>
public sealed record PageNumber(int Number, string? Printed);
