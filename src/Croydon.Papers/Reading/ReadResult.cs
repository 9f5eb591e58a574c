using Croydon.Papers.Documents;

namespace Croydon.Papers.Reading;

/// <summary>What a reader got out of a file.</summary>
/// <param name="Format">The reader's <see cref="IPaperReader.Format"/>.</param>
public sealed record ReadResult(string Format)
{
    /// <summary>For paged formats; their blocks are made by the layout stage.</summary>
    public IReadOnlyList<Page> Pages { get; init; } = [];

    /// <summary>For formats that carry their own structure (HTML, DOCX, text).</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];

    public IReadOnlyList<OutlineEntry> Outline { get; init; } = [];

    public PaperMetadata Metadata { get; init; } = new();

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Renders pages for cell colours and ruling lines; null where the format has no pages.</summary>
    public IPageImages? Images { get; init; }

    /// <summary>True where nothing could be read; the problems say why.</summary>
    public bool Rejected { get; init; }

    public static ReadResult Reject(string format, string message) =>
        new(format) { Rejected = true, Problems = [new Problem("read", Severity.Error, null, message)] };
}
