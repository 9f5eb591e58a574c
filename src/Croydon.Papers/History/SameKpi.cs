using System.Text.RegularExpressions;
using Croydon.Papers.Items.Kpis;
using Croydon.Papers.Text;

namespace Croydon.Papers.History;

/// <summary>
/// Whether two papers' indicators are one. First the table of what is never merged; then one reference, or one title under
/// references that differ in their letters at most: a renamed prefix alone (LAC 3, CLA 3) makes nothing the same.
/// </summary>
public static partial class SameKpi
{
    private const double SameTitle = 0.85;
    private const double DriftedTitle = 0.3;
    private const double SameCaption = 0.6;

    /// <summary>What is never merged, with the reason as a user may read it.</summary>
    private static readonly (string Reason, Func<ReportedKpi, ReportedKpi, bool> Differ)[] NeverMerged =
    [
        ("another council", (a, b) => a.Council is not null && b.Council is not null && Fold.Key(a.Council) != Fold.Key(b.Council)),
        ("a percentage or rate and a count", (a, b) => MeasureOf(a.Kpi) is { } x && MeasureOf(b.Kpi) is { } y && x != y),
        ("a group and those outside it", (a, b) => Excluding().IsMatch(a.Kpi.Title) != Excluding().IsMatch(b.Kpi.Title)),
        ("a part and its whole", (a, b) => KeyOf(a) != KeyOf(b) && Qualifier(a.Kpi.Title) != Qualifier(b.Kpi.Title)),
        ("two numbers of one list", (a, b) => KeyOf(a) is { } x && KeyOf(b) is { } y && x != y && Digits(x) != Digits(y)),
        ("two indicators of one paper", (a, b) => a.Paper == b.Paper && a.Kpi.Layout == b.Kpi.Layout),
        ("two tables that count other things", (a, b) => a.Kpi is { Ref: null, Caption: { } x } && b.Kpi is { Ref: null, Caption: { } y } && Titles.Likeness(x, y) < SameCaption),
    ];

    /// <summary>Why two indicators are never one; null where nothing speaks against it.</summary>
    public static string? WhyNot(ReportedKpi a, ReportedKpi b) =>
        Array.Find(NeverMerged, r => r.Differ(a, b)) is { Reason: { } reason } ? reason : null;

    public static bool Is(ReportedKpi a, ReportedKpi b)
    {
        if (WhyNot(a, b) is not null)
            return false;
        var likeness = TitlePairs(a.Kpi, b.Kpi).Max(t => Titles.Likeness(Renamed(t.A), Renamed(t.B)));
        return KeyOf(a) is { } x && x == KeyOf(b) ? likeness >= DriftedTitle : likeness >= SameTitle;
    }

    private static IEnumerable<(string A, string B)> TitlePairs(Kpi a, Kpi b) =>
        from x in new[] { a.Title, a.TitleRaw }
        from y in new[] { b.Title, b.TitleRaw }
        where x is not null && y is not null
        select (x, y);

    private static string? KeyOf(ReportedKpi report) => report.Kpi.Ref is { } reference ? KpiRef.Key(reference) : null;

    private static string Digits(string key) => string.Concat(key.SkipWhile(char.IsLetter));

    private static string? MeasureOf(Kpi kpi) => kpi.Unit switch
    {
        KpiUnit.Percent => "percent",
        KpiUnit.Ratio => "rate",
        KpiUnit.Count => "count",
        KpiUnit.Pounds => "money",
        KpiUnit.Days => "days",
        _ => null,
    };

    /// <summary>What narrows an indicator down: " - Assessment", "(under 5s)"; "" where nothing does.</summary>
    private static string Qualifier(string title) =>
        string.Concat(Narrowing().Matches(Fold.Key(title)).Select(m => m.Groups["words"].Value).Where(w => w.Length > 4 || w.Any(char.IsDigit)));

    /// <summary>Councils renamed "looked after children" to "children looked after", and their initials with them.</summary>
    private static string Renamed(string title) =>
        LookedAfter().Replace(Fold.Key(title), "children looked after");

    // "not in employment", "excludes those", "excluding", "other than"
    [GeneratedRegex(@"\bnot\b|\bexclud(?:es|ing|ed)\b|\bother than\b|\bwithout\b|\bnon-", RegexOptions.IgnoreCase)]
    private static partial Regex Excluding();

    // "… per social worker - assessment", "… (those allocated to the disability team)"
    [GeneratedRegex(@"\s[-–]\s(?<words>[^-–()]+)$|\((?<words>[^)]+)\)")]
    private static partial Regex Narrowing();

    [GeneratedRegex(@"\blooked[- ]after children\b|\bchildren looked[- ]after\b|\blac\b|\bcla\b")]
    private static partial Regex LookedAfter();
}
