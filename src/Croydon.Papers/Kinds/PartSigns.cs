using System.Text.RegularExpressions;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Kinds;

/// <summary>Finds every sign of a new part in a pack.</summary>
internal static partial class PartSigns
{
    private const int HeaderReach = 16;
    private const int PresentReach = 40;
    private const double TopOfPage = 0.2;

    public static IReadOnlyList<PartSign> Of(Paper paper)
    {
        var pages = new PageStarts(paper);
        var lines = paper.Lines();
        var ranges = ContentsRanges.Of(lines);
        return [.. Printed(lines, pages), .. Asides(paper, pages), .. Stamps(paper, pages), .. Contents(paper, ranges, pages), .. Bookmarks(paper, ranges, pages)];
    }

    private static IEnumerable<PartSign> Printed(IReadOnlyList<FlowLine> lines, PageStarts pages)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (Blank().IsMatch(line.Text) && i + 1 < lines.Count)
                yield return new PartSign(PartSignKind.BlankDivider, lines[i + 1].BlockIndex);
            else if (IsReportHeader(lines, i))
                yield return new PartSign(PartSignKind.ReportHeader, pages.Top(line), null, Subject(lines, i));
            else if (IsMinutesHeader(lines, i))
                yield return new PartSign(PartSignKind.MinutesHeader, pages.Top(line), null, "Minutes");
            else if (line.StartsBlock && i > 0 && IsTop(line, pages) && Appendix().IsMatch(line.Text))
                yield return new PartSign(PartSignKind.AppendixHeading, pages.Top(line), null, line.Block.FullText);
        }
    }

    /// <summary>Stamps and blank pages that were taken out of the text.</summary>
    private static IEnumerable<PartSign> Asides(Paper paper, PageStarts pages)
    {
        for (var i = 0; i + 1 < paper.Blocks.Count; i++)
            if (Blank().IsMatch(paper.Blocks[i].Text) && paper.Blocks[i].Kind == BlockKind.Aside)
                yield return new PartSign(PartSignKind.BlankDivider, i + 1);
            else if (StampLine().Match(paper.Blocks[i].FullText) is { Success: true } stamp)
                yield return new PartSign(PartSignKind.Stamp, paper.Blocks[i].Page is { } page && pages.First(page) is { } top ? top : i, stamp.Groups["no"].Value);
    }

    /// <summary>Stamps stand above the text and are no part of it: they are read from the words of the page.</summary>
    private static IEnumerable<PartSign> Stamps(Paper paper, PageStarts pages)
    {
        foreach (var page in paper.Pages)
        {
            var top = page.Words.Where(w => w.Box.Y1 < TopOfPage * page.Height).ToList();
            for (var i = 0; i + 2 < top.Count; i++)
                if (top[i].Text == "Agenda" && top[i + 1].Text == "Item" && ItemNumber().IsMatch(top[i + 2].Text) && pages.First(page.Number) is { } block)
                    yield return new PartSign(PartSignKind.Stamp, block, top[i + 2].Text.TrimEnd('.'));
        }
    }

    private static IEnumerable<PartSign> Contents(Paper paper, IReadOnlyList<ContentsRange> ranges, PageStarts pages)
    {
        foreach (var range in ranges)
            if (paper.Pages.FirstOrDefault(p => p.PrintedNumber == range.From) is { } page && pages.First(page.Number) is { } block)
                yield return new PartSign(PartSignKind.PageRange, block, range.AgendaItem, range.Title);
    }

    /// <summary>Only where the outline is that of a pack: an entry "Agenda", or titles of agenda items.</summary>
    private static IEnumerable<PartSign> Bookmarks(Paper paper, IReadOnlyList<ContentsRange> ranges, PageStarts pages)
    {
        var isPack = paper.Outline.Any(o => o.Level == 1 && (o.Title.StartsWith("Agenda", StringComparison.OrdinalIgnoreCase) || ranges.Any(r => o.Title.Contains(r.Title, StringComparison.OrdinalIgnoreCase))));
        foreach (var entry in paper.Outline.Where(o => isPack && o.Level <= 2 && o.Page > 1))
            if (pages.First(entry.Page!.Value) is { } block)
                yield return new PartSign(PartSignKind.Bookmark, block, Numbered().Match(entry.Title) is { Success: true } m && entry.Level == 1 ? m.Groups["no"].Value : null, Numbered().Replace(entry.Title, ""));
    }

    private static bool IsReportHeader(IReadOnlyList<FlowLine> lines, int at)
    {
        if (ReportTo().IsMatch(lines[at].Text))
            return true;
        if (!From().IsMatch(lines[at].Text))
            return false;
        var next = lines.Skip(at + 1).Take(HeaderReach).ToList();
        return next.Exists(l => To().IsMatch(l.Text)) && next.Exists(l => SubjectLine().IsMatch(l.Text));
    }

    private static string? Subject(IReadOnlyList<FlowLine> lines, int at) =>
        lines.Skip(at).Take(HeaderReach).Select(l => SubjectLine().Match(l.Text)).FirstOrDefault(m => m.Success)?.Groups["subject"].Value.Trim() is { Length: > 0 } s ? s : null;

    private static bool IsMinutesHeader(IReadOnlyList<FlowLine> lines, int at) =>
        MinutesTitle().IsMatch(lines[at].Text) && lines.Skip(at + 1).Take(PresentReach).Any(l => Present().IsMatch(l.Text));

    private static bool IsTop(FlowLine line, PageStarts pages) =>
        line.Page is { } page ? line.BlockIndex - pages.First(page) <= 1 : line.Block.Kind == BlockKind.Heading || line.Block.Lines.Count == 1;

    // "This page is intentionally left blank"
    [GeneratedRegex(@"^(?:this|the) page (?:is|has been) intentionally left blank\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Blank();

    // "Agenda Item 5", "Agenda Item No. 5"
    [GeneratedRegex(@"^Agenda Item\s*(?:No\.?\s*)?:?\s*(?<no>\d{1,2}[A-Za-z]?)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex StampLine();

    // "5", "5a", "12."
    [GeneratedRegex(@"^\d{1,2}[A-Za-z]?\.?$")]
    private static partial Regex ItemNumber();

    // "REPORT TO: Cabinet", "Report to Scrutiny Committee"
    [GeneratedRegex(@"^REPORT TO\b\s*:?|^Report to\s*:", RegexOptions.None)]
    private static partial Regex ReportTo();

    // "From: Roger Gough, Leader", "By: the Chief Executive"
    [GeneratedRegex(@"^(?:From|By|Report of|Report by)\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex From();

    // "To: Cabinet – 30 January 2025"
    [GeneratedRegex(@"^To\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex To();

    // "Subject: Governance Update", "SUBJECT: Update on localities"
    [GeneratedRegex(@"^(?:Subject|Title|Report title)\s*:\s*(?<subject>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex SubjectLine();

    // "MINUTES", "MINUTES of a meeting of the Cabinet"
    [GeneratedRegex(@"^(?:draft\s+)?minutes(?:\s+of\s+(?:a|the)\b.*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex MinutesTitle();

    // "Present:", "- Present:Councillor", "PRESENT", "Members Present:-"
    [GeneratedRegex(@"^[-•\s]*(?:(?:committee )?members? )?present\b\s*(?:[:;-]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Present();

    // "Appendix 1 - Update", "APPENDIX A", "Annex 2:"
    [GeneratedRegex(@"^(?:Appendix|Annex)\s+(?:\d{1,2}[A-Za-z]?|[A-Z])(?:\s*$|\s*[-–—:.]|\s+\p{Lu})", RegexOptions.IgnoreCase)]
    private static partial Regex Appendix();

    // "5 Children's Improvement Plan Update" of a bookmark
    [GeneratedRegex(@"^(?<no>\d{1,2}[A-Za-z]?)\.?\s+")]
    private static partial Regex Numbered();
}
