using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Reports;

/// <summary>The labels of report headers and ends as councils print them.</summary>
internal static partial class ReportLabels
{
    private const int LongestLabel = 90;

    private static readonly Dictionary<string, ReportField> Exact = Table(
        (ReportField.To, "report to|to|report for|committee|meeting|name of committee|decision maker|name of meeting"),
        (ReportField.From, "from|by|report of|report by|report from"),
        (ReportField.Date, "date|date of meeting|meeting date|date of committee|committee date|meeting date and time"),
        (ReportField.Subject, "subject|title|report title|title of report|subject of report|report subject|subject title|title of the report|report name"),
        (ReportField.LeadOfficer, "lead officer|lead officers|lead officer/s|lead director|responsible officer|responsible director|corporate director|executive director|chief officer|lead chief officer|accountable officer|accountable director|director|relevant director|relevant corporate director|corporate director / director|corporate director/director|service director|strategic director|lead officer(s)"),
        (ReportField.CabinetMember, "cabinet member|cabinet members|lead member|portfolio holder|executive member|lead cabinet member|relevant portfolio holder|relevant cabinet member|lead councillor|executive councillor|executive councillors|executive lead|portfolio|cabinet member(s)|lead member(s)|cabinet lead|responsible cabinet member"),
        (ReportField.PersonLeading, "presenting officer|presented by|to be presented by|officer presenting|report presented by"),
        (ReportField.Origin, "origin of item|orign of item|origin of the item|origin|reason for item"),
        (ReportField.Brief, "purpose of report|purpose of the report|purpose|report purpose|purpose of this report"),
        (ReportField.Summary, "summary|report summary|executive summary"),
        (ReportField.Recommendations, "recommendation|recommendations|recommendation(s)|recommended|officer recommendation|officer recommendations|proposed recommendations|recommended actions|decisions requested|actions required|action required|decision required|decisions required|proposed decision|proposed decisions"),
        (ReportField.ContactOfficer, "contact officer|contact officers|contact officer(s)|contact|contacts|contact details|report author|report authors|report author(s)|author|authors|lead author|report contact|officer contact|contact for further information|further information|report author and relevant director|report author and contact details|author of report"),
        (ReportField.BackgroundDocuments, "background documents|background papers|background document|background document(s)|background paper(s)|list of background papers|list of background documents|background information|background reading"),
        (ReportField.Appendices, "appendices|appendix|appendices to this report|list of appendices|attachments|annexes|appendices attached|list of attachments|appendix/appendices|appendices and background documents|list of appendices to this report"),
        (ReportField.KeyDecision, "key decision|is this a key decision|key decision reference|key decision no|forward plan key decision reference no|forward plan reference|forward plan ref|key decision reference no"),
        (ReportField.DecisionNumber, "decision no|decision number|decision ref|decision reference|reference number"),
        (ReportField.Classification, "classification|status|confidentiality|public/exempt|public or exempt|exempt information|contains exempt information|security classification|report status|exempt"),
        (ReportField.Wards, "ward|wards|ward(s)|wards affected|ward(s) affected|electoral division|electoral divisions|divisions affected|wards covered|electoral divisions affected|division"),
        (ReportField.CallIn, "is the decision eligible for call-in|call-in|call in|subject to call-in|eligible for call-in"),
        (ReportField.Pathway, "past pathway of report|future pathway of report|previous pathway|past pathway|future pathway|pathway of report|previous consideration|previously considered by"),
        (ReportField.Other, "agenda item|agenda item no|item|item no|financial impact|financial implications|ambitious for croydon|corporate priority/policy context|reason for urgency|reasons for recommendation|reasons for recommendations|reason(s) for recommendation|voting arrangements|publication requirements|contact email|telephone|tel|email|e-mail|cc|reference|version|published|date published"));

    private static readonly (string Start, ReportField Field)[] Starts =
    [
        ("person leading", ReportField.PersonLeading),
        ("brief for", ReportField.Brief),
        ("background documents", ReportField.BackgroundDocuments),
        ("background papers", ReportField.BackgroundDocuments),
        ("corporate priority", ReportField.Other),
        ("council priorit", ReportField.Other),
        ("ambitious for", ReportField.Other),
        ("forward plan key decision", ReportField.KeyDecision),
        ("recommendations to ", ReportField.Recommendations),
        ("recommendations for ", ReportField.Recommendations),
    ];

    /// <summary>The label that a step begins with; null where it begins with none that is known.</summary>
    public static ReportLabel? Read(Step step)
    {
        if (step.Row is not null && OfRow(step) is { } row)
            return row;
        var (marker, text) = Markers.Split(step.Text);
        var colon = text.IndexOfAny([':', '?']);
        if (colon is > 0 and <= LongestLabel && Find(text[..colon]) is { } field)
            return new ReportLabel(field, text[(colon + 1)..].TrimStart(':', ' ').Trim(), marker);
        return IsTitle(step, text, marker) && Find(text) is { } title ? new ReportLabel(title, "", marker) : null;
    }

    /// <summary>"By Deputy Leader …", "To Cabinet – 30 January 2025": labels without a colon, for the head of a paper only.</summary>
    public static ReportLabel? ReadLoose(Step step) =>
        step is { Starts: true, Row: null } && Loose().Match(step.Text) is { Success: true } m && Find(m.Groups["label"].Value) is { } field
            ? new ReportLabel(field, m.Groups["value"].Value.Trim(), null)
            : null;

    /// <summary>The field of a label, marks and case put aside; null where the label is not known.</summary>
    public static ReportField? Find(string label)
    {
        var key = Trailing().Replace(Fold.Key(label), "").Trim();
        if (Exact.TryGetValue(key, out var field))
            return field;
        foreach (var (start, of) in Starts)
        {
            if (key.StartsWith(start, StringComparison.Ordinal))
                return of;
        }

        return null;
    }

    private static ReportLabel? OfRow(Step step)
    {
        var cells = step.Cells;
        var at = cells.TakeWhile(c => c.Length == 0).Count();
        return at < cells.Count - 1 && cells[at].Length <= LongestLabel && Find(cells[at]) is { } field
            ? new ReportLabel(field, string.Join(' ', cells.Skip(at + 1).Where(c => c.Length > 0)), null)
            : null;
    }

    /// <summary>A label without a colon counts on a line of its own: a heading, numbered, bold, in capitals, or all of its block.</summary>
    private static bool IsTitle(Step step, string text, string? marker) =>
        step.Starts && text.Length <= LongestLabel && step.Row is null
        && (step.Block.Kind == BlockKind.Heading || marker is not null || step.Block.Lines.Count == 1
            || text.All(c => !char.IsLower(c)) || step.Line!.Words is { Count: > 0 } words && words.All(w => w.Bold));

    private static Dictionary<string, ReportField> Table(params (ReportField Field, string Labels)[] rows) =>
        rows.SelectMany(r => r.Labels.Split('|').Select(l => (l, r.Field))).ToDictionary(p => p.l, p => p.Field, StringComparer.Ordinal);

    // "By Interim Director of Finance", "To Cabinet", "Report of the Director of Public Health"
    [GeneratedRegex(@"^(?<label>By|To|From|Report to|Report of)\s+(?:the\s+)?(?<value>\p{Lu}.{3,140})$")]
    private static partial Regex Loose();

    // "Recommendation(s):", "KEY DECISION?", "Decision No."
    [GeneratedRegex(@"[\s:.?*–-]+$")]
    private static partial Regex Trailing();
}

/// <summary>A label with what stands beside it on its line or row.</summary>
/// <param name="Value">"" where nothing stands beside it.</param>
/// <param name="Marker">The number in front of a label that is a section's title; null where there is none.</param>
internal sealed record ReportLabel(ReportField Field, string Value, string? Marker);
