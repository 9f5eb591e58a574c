using Croydon.Papers.Documents;

namespace Croydon.Papers.Search.Passages;

/// <summary>What a search finds: a paragraph, a list with the line that leads into it, a row of a table.</summary>
/// <param name="Kind">"paragraph", "list", "row" or "heading" (a heading with nothing under it).</param>
/// <param name="Section">Headings above, outermost first, " › " between; "" where there are none.</param>
/// <param name="Text">As shown, one line a block.</param>
public sealed record Passage(string Kind, string Section, string Text)
{
    /// <summary>Header cells of a row's table; "" for others.</summary>
    public string Context { get; init; } = "";

    /// <summary>First page from 1; null where the paper has no pages.</summary>
    public int? Page { get; init; }

    public int? PageTo { get; init; }

    public string? PrintedPage { get; init; }

    /// <summary>First line from 1; null for paged papers.</summary>
    public int? Line { get; init; }

    public int? LineTo { get; init; }

    /// <summary>On <see cref="Page"/>; null where the paper has no pages.</summary>
    public Box? Box { get; init; }

    /// <summary>References, dates, sums and the items read from it, each as one word: "cp5", "d20180710", "p1090000000", "ownerrc".</summary>
    public IReadOnlyCollection<string> Terms { get; init; } = [];
}
