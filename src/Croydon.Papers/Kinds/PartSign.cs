namespace Croydon.Papers.Kinds;

/// <summary>What speaks for a new part, the surest last.</summary>
internal enum PartSignKind
{
    /// <summary>The part before ended with "This page is intentionally left blank".</summary>
    BlankDivider,

    /// <summary>"Appendix 1 – …" at the top of a page or as a heading.</summary>
    AppendixHeading,

    /// <summary>The agenda's "(Pages 13 - 36)" against the printed page numbers.</summary>
    PageRange,

    /// <summary>An entry of the PDF's outline.</summary>
    Bookmark,

    /// <summary>The head of a report: "REPORT TO", or "From", "To" and "Subject".</summary>
    ReportHeader,

    /// <summary>The head of minutes.</summary>
    MinutesHeader,

    /// <summary>"Agenda Item 5" printed alone at the top of a page.</summary>
    Stamp,
}

/// <summary>One sign that a part begins at a block.</summary>
/// <param name="Block">Index in <see cref="Documents.Paper.Blocks"/>.</param>
/// <param name="AgendaItem">The item's number; null where the sign names none.</param>
/// <param name="Title">The part's title; null where the sign gives none.</param>
internal sealed record PartSign(PartSignKind Kind, int Block, string? AgendaItem = null, string? Title = null);
