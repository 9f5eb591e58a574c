namespace Croydon.Papers.App.Lists;

/// <summary>What each list holds, for people who read the API's documentation.</summary>
internal static class ListDescriptions
{
    private static readonly Dictionary<string, (string Summary, string Description)> ByKind = new(StringComparer.Ordinal)
    {
        ["documents"] = ("All papers", "Newest first unless sorted otherwise."),
        ["meetings"] = ("Meetings", "With date, time, venue, chair and members, as each paper announces them."),
        ["agenda-items"] = ("Agenda items", "With number, title, printed pages and whether the paper was to follow."),
        ["minutes"] = ("Minutes", "Who was there, apologies, each entry with its resolutions and votes."),
        ["reports"] = ("Reports to meetings", "The head of each report: subject, lead officer, recommendations, sections."),
        ["recommendations"] = ("Recommendations", "One row for each recommendation of a report."),
        ["kpis"] = ("Indicators as printed", "Each indicator of each paper with its target, bands, polarity, values and ratings. For one indicator over all papers see /api/v1/kpis."),
        ["kpi-mentions"] = ("Figures in running text", "Sentences that give an indicator's value, to hold against the tables."),
        ["kpi-values"] = ("Values of indicators", "One row for each value of each indicator in each paper, with its period, RAG and place."),
        ["risks"] = ("Risks", "With mitigations, owner and scores before and after."),
        ["actions"] = ("Actions of plans", "With owners, due dates as printed and as dates, and status."),
        ["savings"] = ("Savings and growth", "With amounts by financial year."),
        ["findings"] = ("Findings of inspectors", "Strengths, weaknesses and recommendations."),
        ["visits"] = ("Visits of inspectors", "With dates, type and lead inspector."),
        ["judgements"] = ("Judgements of inspectors", "Grade by aspect."),
        ["decisions"] = ("Decisions", "Of decision notices and records: maker, points, key decision, call-in deadline."),
        ["people"] = ("People", "Names with their roles."),
        ["acronyms"] = ("Short forms", "As the papers themselves expand them."),
        ["checks"] = ("Values that disagree", "Each with both places, so that a person can look."),
    };

    public static string SummaryOf(string kind) => ByKind.TryGetValue(kind, out var text) ? text.Summary : kind;

    public static string Of(string kind) => (ByKind.TryGetValue(kind, out var text) ? text.Description + " " : "") + "Each row says where it was read: page and box, or line, with the paper's own words.";
}
