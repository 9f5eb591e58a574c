using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Furniture;

/// <summary>A line near the edge of a page, which may be a running header, a footer, a page number or a stamp.</summary>
/// <param name="Key">Its text with every run of digits made one mark: equal on pages that differ only by their number.</param>
/// <param name="Top">True at the head of the page, false at its foot or side.</param>
internal sealed record MarginLine(Page Page, Line Line, string Key, bool Top)
{
    public Box Box => Line.Box!.Value;
}
