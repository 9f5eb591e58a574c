using System.Text.RegularExpressions;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Kinds;

/// <summary>What a part of a pack is, by its signs and its first lines.</summary>
internal static partial class PartKind
{
    private const int Looked = 12;

    public static string Of(Paper paper, IReadOnlyList<PartSign> signs, int end)
    {
        var head = string.Join('\n', paper.Lines(signs[0].Block, end).Take(Looked).Select(l => l.Text));
        if (signs.Any(s => s.Kind == PartSignKind.MinutesHeader))
            return "minutes";
        if (signs.Any(s => s.Kind == PartSignKind.ReportHeader))
            return "report";
        return Array.Find(Heads, h => h.Form().IsMatch(head)).Kind ?? "other";
    }

    private static readonly (string Kind, Func<Regex> Form)[] Heads =
    [
        ("decision-notice", Decision),
        ("minutes", Minutes),
        ("risk-register", Risks),
        ("improvement-plan", Improvement),
        ("action-plan", Actions),
        ("performance-report", Performance),
        ("ofsted-letter", Letter),
    ];

    // "PROPOSED RECORD OF DECISION", "Decision Notice"
    [GeneratedRegex(@"\brecord of (?:executive |officer |cabinet )?decision|\bdecision (?:notice|record|recording form)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Decision();

    // "Minutes of the meeting", "MINUTES" on a line of its own
    [GeneratedRegex(@"^minutes\b(?:\s+of\b.*)?$", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Minutes();

    // "Corporate Risk Register"
    [GeneratedRegex(@"\brisks? register\b", RegexOptions.IgnoreCase)]
    private static partial Regex Risks();

    // "Children's Improvement Plan"
    [GeneratedRegex(@"\bimprovement plan\b", RegexOptions.IgnoreCase)]
    private static partial Regex Improvement();

    // "SEND Action Plan"
    [GeneratedRegex(@"\baction plan\b", RegexOptions.IgnoreCase)]
    private static partial Regex Actions();

    // "Performance indicators", "Quarterly Performance Report", "scorecard"
    [GeneratedRegex(@"\bperformance (?:report|indicators?|scorecard|dashboard)\b|\bscorecard\b|\bKPIs?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Performance();

    // "Dear Eleanor" of an inspectorate's letter
    [GeneratedRegex(@"\bOfsted\b[\s\S]*^Dear\s", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Letter();
}
