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
        ["appendix-date"] = "Text and list of appendices disagree",
        ["summary-against-detail"] = "Summary and detail disagree",
    };

    private static readonly Dictionary<string, string> Formats = new(StringComparer.Ordinal)
    {
        ["pdf"] = "PDF", ["html"] = "web page", ["docx"] = "Word document", ["text"] = "text file", ["markdown"] = "text file",
    };

    /// <summary>"docx" as "Word document".</summary>
    public static string Format(string format) => Formats.GetValueOrDefault(format, format);

    /// <summary>A heading that a paper prints in capitals, as people read it: "FRONT DOOR" as "Front door"; one word may be an abbreviation and stays.</summary>
    public static string Calm(string text) =>
        text.Contains(' ', StringComparison.Ordinal) && text.Any(char.IsLetter) && !text.Any(char.IsLower)
            ? char.ToUpper(text[0], British) + text[1..].ToLower(British) : text;

    /// <summary>Bullets of symbol fonts (U+F000 to U+F0FF), which no other font can show, as a bullet.</summary>
    public static string Readable(string text) => string.Create(text.Length, text, static (span, from) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = from[i] is >= '\uF000' and <= '\uF0FF' ? '•' : from[i];
    });

    /// <summary>One of a sort of items: "agendaItems" as "Agenda item".</summary>
    public static string One(string sort) => sort switch
    {
        "people" => "Person",
        "minutes" => "Minutes",
        "kpis" => "KPI",
        "kpiMentions" => "KPI in the text",
        _ => Name(sort).TrimEnd('s'),
    };

    /// <summary>The heading of a page: long titles in smaller letters.</summary>
    public static string HeadingClass(string heading) => heading.Length > 70 ? "govuk-heading-m" : "govuk-heading-l";

    /// <summary>"18:30" as "6.30pm"; anything else as it is.</summary>
    public static string? Time(string? time) =>
        TimeOnly.TryParseExact(time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? at == new TimeOnly(12, 0) ? "midday" : at.ToString(at.Minute == 0 ? "htt" : "h.mmtt", CultureInfo.InvariantCulture).ToLowerInvariant() : time;

    /// <summary>"performance-report" as "Performance report", "agendaItems" as "Agenda items"; "" for null.</summary>
    public static string Name(string? code)
    {
        if (string.IsNullOrEmpty(code))
            return "";
        if (Names.TryGetValue(code, out var name))
            return name;
        var words = string.Concat(code.Select(c => c == '-' ? " " : char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : c.ToString())).Trim();
        return Capital(words);
    }

    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>"26 March 2018"; "" for null.</summary>
    public static string Date(DateOnly? date) => date?.ToString("d MMMM yyyy", British) ?? "";

    /// <summary>"1,204".</summary>
    public static string Count(int number) => number.ToString("N0", British);

    /// <summary>"1 paper", "2 papers".</summary>
    public static string Count(int number, string one, string? many = null) =>
        $"{Count(number)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>"1st", "2nd", "3rd", "11th".</summary>
    public static string Ordinal(int number) => (number % 100, number % 10) switch
    {
        ( >= 11 and <= 13, _) => FormattableString.Invariant($"{number}th"),
        (_, 1) => FormattableString.Invariant($"{number}st"),
        (_, 2) => FormattableString.Invariant($"{number}nd"),
        (_, 3) => FormattableString.Invariant($"{number}rd"),
        _ => FormattableString.Invariant($"{number}th"),
    };

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
