namespace Croydon.Papers.Documents;

/// <summary>An entry of a PDF's outline (bookmarks), in order.</summary>
/// <param name="Level">From 1.</param>
/// <param name="Page">Target page from 1; null where the target is lost.</param>
public sealed record OutlineEntry(string Title, int Level, int? Page);

/// <summary>What a reader or a paper's properties say of it; null where they do not.</summary>
public sealed record PaperMetadata(string? Title = null, string? Author = null, string? Created = null, string? Address = null);

/// <summary>A division of a paper: one report of a pack, its minutes, an appendix.</summary>
/// <param name="Kind">As in <see cref="PaperDescription.Kind"/>.</param>
/// <param name="AgendaItem">Number of the agenda item it belongs to; null where it belongs to none.</param>
/// <param name="FirstBlock">Index of its first block in <see cref="Paper.Blocks"/>.</param>
/// <param name="EndBlock">Index after its last block.</param>
public sealed record Part(string Kind, string Title, string? AgendaItem, int FirstBlock, int EndBlock)
{
    /// <summary>First page from 1; null where the paper has no pages.</summary>
    public int? PageFrom { get; init; }

    public int? PageTo { get; init; }

    /// <summary>What the division rests on, in a few words ("Agenda Item stamp", "report header table").</summary>
    public string Reason { get; init; } = "";
}

/// <summary>What a paper is. Unknown is null.</summary>
/// <param name="Kind">agenda-pack, agenda, minutes, report, performance-report, risk-register, improvement-plan, action-plan, ofsted-report, ofsted-letter, decision-notice, presentation or other.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Reason">The evidence, in words that a user may read.</param>
public sealed record PaperDescription(string Kind, double Confidence, string Reason)
{
    public string? Title { get; init; }

    /// <summary>The authority's full name ("London Borough of Croydon").</summary>
    public string? Council { get; init; }

    /// <summary>The committee or other body it was made for.</summary>
    public string? Body { get; init; }

    /// <summary>The date it is about (of the meeting, of the visit, of the report).</summary>
    public DateOnly? Date { get; init; }

    public DateOnly? Published { get; init; }
}

/// <summary>A paper as read: pages, and its text as blocks in reading order. Stages after the reader add to it and change nothing before.</summary>
/// <param name="Pages">Empty where the format has no pages.</param>
/// <param name="Blocks">In reading order, stamps, running headers and footers taken out.</param>
public sealed record Paper(PaperSource Source, string Format, IReadOnlyList<Page> Pages, IReadOnlyList<Block> Blocks)
{
    public IReadOnlyList<OutlineEntry> Outline { get; init; } = [];

    public PaperMetadata Metadata { get; init; } = new();

    public PaperDescription Description { get; init; } = new("other", 0, "not looked at yet");

    public IReadOnlyList<Part> Parts { get; init; } = [];

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    public TextSource TextSource => Pages.Select(p => p.Source).Distinct().ToList() switch
    {
        [] => TextSource.Text,
        [var one] => one,
        _ => TextSource.Mixed,
    };

    /// <summary>The blocks of one part.</summary>
    public IEnumerable<Block> BlocksOf(Part part) => Blocks.Skip(part.FirstBlock).Take(part.EndBlock - part.FirstBlock);
}
