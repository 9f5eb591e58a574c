using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Layout.Flow;
using Croydon.Papers.Text;

namespace Croydon.Papers.Layout.Furniture;

/// <summary>The lines at the head, foot and sides of a page.</summary>
internal static partial class Margins
{
    private const double HeadShare = 0.1;
    private const double FootShare = 0.11;
    private const double SideShare = 0.09;

    public static IReadOnlyList<MarginLine> Of(Page page)
    {
        var sideways = SidewaysText.Of(page.Number, page.Words).Where(l => IsAtSide(page, l.Box!.Value)).ToList();
        var stamped = sideways.SelectMany(l => l.Words).ToHashSet(ReferenceEqualityComparer.Instance);
        var level = page.Words.Where(w => !stamped.Contains(w) && !Rows.IsSideways(w) && (IsHead(page, w.Box) || IsFoot(page, w.Box)));
        return [.. sideways.Select(l => Make(page, l, top: false)),
            .. Rows.Of(level).Select(r => Line.OfPage(page.Number, r)).Select(l => Make(page, l, IsHead(page, l.Box!.Value)))];
    }

    private static MarginLine Make(Page page, Line line, bool top) => new(page, line, Digits().Replace(Fold.Key(line.Text), "#"), top);

    private static bool IsHead(Page page, Box box) => box.Y1 < HeadShare * page.Height;

    private static bool IsFoot(Page page, Box box) => box.Y0 > (1 - FootShare) * page.Height;

    private static bool IsAtSide(Page page, Box box) =>
        box.X1 < SideShare * page.Width || box.X0 > (1 - SideShare) * page.Width || IsHead(page, box) || IsFoot(page, box);

    // "29" in "page 29 of 120"
    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
