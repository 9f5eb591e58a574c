using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Kinds;

/// <summary>The title that a paper prints on its first page.</summary>
internal static partial class PaperTitle
{
    private const double SameSize = 0.9;
    private const double NearlyTallest = 0.85;
    private const int LongestTitle = 240;
    private const int MostLines = 5;

    /// <summary>Null where nothing on the first page can be one.</summary>
    public static string? Of(Opening opening)
    {
        if (WebTitle(opening.Paper) is { Length: > 0 } web)
            return web;
        var lines = opening.Lines.Where(l => l.Page is null or 1 && l.Row is null && IsTitleLike(l)).ToList();
        return lines.Exists(l => l.Line?.Box is not null) ? Largest(lines) : FirstHeading(lines);
    }

    /// <summary>The title of the web page without the name of the site; null where there is none.</summary>
    public static string? WebTitle(Paper paper) =>
        paper.Format == "html" && paper.Metadata.Title is { Length: > 0 } title ? Site().Replace(title, "") : null;

    /// <summary>Of a page: the first run of lines in its largest letters.</summary>
    private static string? Largest(List<FlowLine> lines)
    {
        var tallest = lines.Max(Height);
        var heading = lines.Take(4).FirstOrDefault(l => l.Block.Kind == BlockKind.Heading && Height(l) >= NearlyTallest * tallest);
        if (heading is not null)
            return Cut(string.Join(' ', lines.SkipWhile(l => l != heading).TakeWhile(l => l.Block.Kind == BlockKind.Heading && Height(l) >= SameSize * Height(heading)).Take(MostLines).Select(l => l.Text)));
        var usual = lines.Select(Height).Order().ElementAt(lines.Count / 2);
        if (tallest * SameSize <= usual)
            return Cut(lines[0].Text);
        var run = lines.SkipWhile(l => Height(l) < SameSize * tallest).TakeWhile(l => Height(l) >= SameSize * tallest).Take(MostLines);
        return Cut(string.Join(' ', run.Select(l => l.Text)));
    }

    private static string? FirstHeading(List<FlowLine> lines)
    {
        var first = lines.Take(6).FirstOrDefault(l => l.Block.Kind == BlockKind.Heading)
            ?? lines.Take(3).FirstOrDefault(l => l.StartsBlock && l.Block.Lines.Count <= 2 && l.Block.Text is not [.., '.' or ':' or ';']);
        return first is null ? null : Cut(first.Block.Text);
    }

    private static double Height(FlowLine line) => line.Line is { Words.Count: > 0 } l ? l.Words.Select(w => w.Box.Height).Order().ElementAt(l.Words.Count / 2) : 0;

    private static bool IsTitleLike(FlowLine line) =>
        line.Text.Length is > 3 and < LongestTitle && line.Text.Count(char.IsLetter) > 3 && !Boilerplate().IsMatch(line.Text)
        && !string.Equals(Councils.First(line.Text)?.ToUpperInvariant(), line.Text.ToUpperInvariant(), StringComparison.Ordinal);

    private static string Cut(string text) => Fold.Spaces(text).TrimEnd(':', ' ') is var t && t.Length <= LongestTitle ? t : t[..LongestTitle].TrimEnd() + "…";

    // lines at the head of papers that are never their title
    [GeneratedRegex(@"^(?:public document pack|for general release|agenda item\s*(?:no\.?)?\s*\d*|this page is intentionally left blank|classification\b.*|(?:un)?restricted|official(?:[ -]sensitive)?|draft|page \d+.*|delivering for \S+|#\S+|https?://\S+|www\.\S+|committee details|meeting details|agenda, decisions and (?:draft )?minutes|skip to main content|appendix \w+|ofsted|piccadilly gate.*|dear \S.*|to:.*|from:.*|tel\b.*|e-?mail\b.*|date:.*|\S+@\S+|corporate priority.*|executive summary|recommendations?|financial impact)$", RegexOptions.IgnoreCase)]
    private static partial Regex Boilerplate();

    // " - Modern Council", " | Croydon Council"
    [GeneratedRegex(@"\s+(?:[-–|])\s+(?:Modern(?:\.gov|Gov)?\s?Council|[^-–|]*\b(?:Council|Authority))\s*$|\s+\|\s+[^|]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Site();
}
