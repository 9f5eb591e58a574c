using System.Globalization;

namespace Croydon.Papers.App.Site;

/// <summary>Codes and figures as an officer says them.</summary>
internal static class Words
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    // Names of the contract's codes where putting a capital and spaces is not enough.
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["ofsted-report"] = "Ofsted report",
        ["ofsted-letter"] = "Ofsted letter",
        ["kpis"] = "KPIs",
        ["kpiMentions"] = "KPIs in the text",
        ["ok"] = "Read without problems",
        ["ok-with-problems"] = "Read with problems",
        ["pdf"] = "PDF",
        ["html"] = "web page",
        ["docx"] = "Word document",
        ["text"] = "text file",
        ["counts-against-percentage"] = "Counts do not give the percentage",
        ["narrative-against-table"] = "Text and table disagree",
        ["target-against-bands"] = "Target outside its own green band",
        ["bands-gap"] = "Bands leave a gap",
        ["bands-overlap"] = "Bands overlap",
        ["polarity-against-bands"] = "Direction and bands disagree",
        ["invalid-date"] = "Date that does not exist",
        ["overdue-when-published"] = "Overdue when published",
        ["reference-unknown"] = "Reference to nothing",
        ["rag-against-bands"] = "Rating and bands disagree",
        ["totals-against-counts"] = "Totals and counts disagree",
        ["part-against-whole"] = "Part and whole disagree",
        ["period-against-report"] = "Period outside its report",
        ["unit-mismatch"] = "Units differ",
        ["value-in-no-band"] = "Value in no band",
        ["same-month-reported-differently"] = "Same month reported differently",
        ["due-before-plan"] = "Due before its plan",
        ["summary-against-detail"] = "Summary and detail disagree",
    };

    /// <summary>"performance-report" as "Performance report", "agendaItems" as "Agenda items"; "" for null.</summary>
    public static string Name(string? code)
    {
        if (string.IsNullOrEmpty(code))
            return "";
        if (Names.TryGetValue(code, out var name))
            return name;
        var words = string.Concat(code.Select(c => c == '-' ? " " : char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : c.ToString())).Trim();
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>"26 March 2018"; "" for null.</summary>
    public static string Date(DateOnly? date) => date?.ToString("d MMMM yyyy", British) ?? "";

    /// <summary>"1,204".</summary>
    public static string Count(int number) => number.ToString("N0", British);

    /// <summary>"1 paper", "2 papers".</summary>
    public static string Count(int number, string one, string? many = null) =>
        $"{Count(number)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>At most <paramref name="limit"/> characters, cut at a word.</summary>
    public static string Shorten(string text, int limit)
    {
        if (text.Length <= limit)
            return text;
        var cut = text.LastIndexOf(' ', limit);
        return text[..(cut > limit / 2 ? cut : limit)].TrimEnd(' ', ',', ';', '.') + "…";
    }

    /// <summary>How sure the reading is, in a word: 0.9 and more is "sure", 0.7 and more "fairly sure", else "unsure".</summary>
    public static string Confidence(double confidence) =>
        confidence >= 0.9 ? "sure" : confidence >= 0.7 ? "fairly sure" : "unsure";
}
