using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Kinds.OfstedReport;

/// <summary>A report of an inspection with its dates at the head: children's services, a local area, a partnership.</summary>
public sealed partial class OfstedReportKind : IPaperKind
{
    public int Version => 1;

    public PaperDescription? Describe(Paper paper)
    {
        var opening = Opening.Of(paper);
        if (!opening.Has(Dated()) || !opening.Has(Inspectorate()) || opening.Lines.Take(40).Any(l => Dear().IsMatch(l.Text)))
            return null;
        var title = Fold.Spaces(string.Join(' ', opening.Lines.TakeWhile(l => !Dated().IsMatch(l.Text) && l.Text.Length < 120).Take(8).Select(l => l.Text)));
        return new PaperDescription("ofsted-report", 0.97, "it reports an inspection and gives its dates")
        {
            Title = title.Length > 0 ? title : PaperTitle.Of(opening),
            Council = InspectionFacts.Authority(opening, title),
            Body = "Ofsted",
            Date = InspectionFacts.Visited(opening),
            Published = opening.First(Published()) is { } line ? Dates.First(line.Value)?.Day : null,
        };
    }

    public IReadOnlyList<Part> Divide(Paper paper) => [];

    // "Inspection dates: 15 to 19 July 2024"
    [GeneratedRegex(@"^Inspection dates?\s*:", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Dated();

    // "Ofsted", "His Majesty's Inspector", "Area SEND inspection"
    [GeneratedRegex(@"\bOfsted\b|\bMajesty['’]s\s+(?:Inspector|Chief Inspector)|\bArea SEND\b|\binspection of (?:\p{L}+\s+){0,8}services\b|\bLead inspector\b", RegexOptions.IgnoreCase)]
    private static partial Regex Inspectorate();

    // "Dear Director"
    [GeneratedRegex(@"^Dear\s+\p{L}", RegexOptions.IgnoreCase)]
    private static partial Regex Dear();

    // "Report published: 25 August 2017"
    [GeneratedRegex(@"^(?:Report )?published\s*:?\s*(?:on\s+)?\d.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Published();
}
