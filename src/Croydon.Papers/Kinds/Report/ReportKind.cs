using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Kinds.Report;

/// <summary>A report of officers to a committee.</summary>
public sealed partial class ReportKind : IPaperKind
{
    public int Version => 1;

    public PaperDescription? Describe(Paper paper)
    {
        var opening = Opening.Of(paper);
        var (confidence, reason) = Evidence(opening);
        if (confidence == 0)
            return null;
        var to = ReportLabels.Of(opening, "to");
        var subject = ReportLabels.Of(opening, "subject");
        return new PaperDescription("report", confidence, reason)
        {
            Title = subject ?? PaperTitle.Of(opening),
            Council = PaperCouncil.Of(opening),
            Body = to is null ? null : Bodies.First(to),
            Date = (to is null ? null : Dates.First(to)?.Day) ?? Dates.First(ReportLabels.Of(opening, "date") ?? "")?.Day ?? Dates.FindAll(opening.Head).FirstOrDefault(d => d.Day is not null)?.Day,
        };
    }

    public IReadOnlyList<Part> Divide(Paper paper) => [];

    private static (double Confidence, string Reason) Evidence(Opening opening)
    {
        var labels = ReportLabels.Found(opening).ToList();
        if (labels.Contains("to") && labels.Contains("subject"))
            return (0.9, "its head says to whom it reports and on what");
        var headings = opening.Lines.Select(l => Heading().Match(l.Text)).Where(m => m.Success).Select(m => m.Groups["name"].Value.ToUpperInvariant()).Distinct().Count();
        if (labels.Count >= 2 || headings >= 3)
            return (0.8, "it has the labels and headings of a committee report");
        if (opening.HeadHas(Titled()))
            return (0.6, "its title calls it a report");
        return headings >= 2 ? (0.55, "it has headings of a committee report") : (0, "");
    }

    // "1. RECOMMENDATIONS", "EXECUTIVE SUMMARY", "Financial Implications"
    [GeneratedRegex(@"^(?:\d{1,2}(?:\.\d{1,2})?\.?\s+)?(?<name>recommendations?(?:\(s\))?|executive summary|summary|financial impact|financial implications?|legal implications?|background(?: papers| documents)?|purpose of (?:the )?report|reasons? for recommendations?|options considered(?: and rejected)?|corporate priority\S* .*|equalities impact|contact officer|consultation|key decision)\b\s*:?\s*(?:$|\S)", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    // "Finance Monitoring Report" in the head
    [GeneratedRegex(@"^.{0,80}\breport\b.{0,40}$", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Titled();
}
