namespace Croydon.Papers.Documents;

/// <summary>Where in a paper a value was read. Every extracted value carries one; a value without one is a bug.</summary>
/// <param name="Page">Index of the page in the file, from 1; null where the paper has no pages (text, Markdown, web page).</param>
/// <param name="PrintedPage">The page number as the paper prints it ("29", "iv"); null where it prints none.</param>
/// <param name="Line">Line in the file, from 1, for papers without pages; null for paged papers.</param>
/// <param name="Box">The place on the page; null where the paper has no pages.</param>
/// <param name="Quote">The paper's own characters, as read and before any repair; never empty.</param>
public sealed record Citation(int? Page, string? PrintedPage, int? Line, Box? Box, string Quote)
{
    /// <summary>The last line of the quote where it runs over several; null for paged papers.</summary>
    public int? LineTo { get; init; }
}
