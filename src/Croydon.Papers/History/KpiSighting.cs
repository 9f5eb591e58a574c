using System.Text.RegularExpressions;
using Croydon.Papers.Items.Kpis;
using Croydon.Papers.Text;

namespace Croydon.Papers.History;

/// <summary>What keeps indicators apart: two of equal traits are kept apart from the same others.</summary>
/// <param name="Council">Folded; null where unknown.</param>
/// <param name="Measure">Percentages, counts, money …; null where unknown.</param>
/// <param name="Excludes">True for those outside a group ("not in employment").</param>
/// <param name="Key">Of its reference; null where it has none.</param>
/// <param name="Qualifier">What narrows it down: " - Assessment", "(under 5s)"; "" where nothing does.</param>
/// <param name="Caption">Of its table, for an indicator without a reference; null otherwise.</param>
internal sealed record KpiTraits(string? Council, string? Measure, bool Excludes, string? Key, string Qualifier, string? Caption);

/// <summary>An indicator of one paper with all that joining it to others asks, worked out once.</summary>
internal sealed partial class KpiSighting(ReportedKpi report)
{
    public ReportedKpi Report { get; } = report;

    public KpiTraits Traits { get; } = new(
        report.Council is { } council ? Fold.Key(council) : null,
        MeasureOf(report.Kpi),
        Excluding().IsMatch(report.Kpi.Title),
        report.Kpi.Ref is { } reference ? KpiRef.Key(reference) : null,
        QualifierOf(report.Kpi.Title),
        report.Kpi.Ref is null ? report.Kpi.Caption : null);

    /// <summary>Words of its title, and of its title as printed.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Titles { get; } =
        [.. new[] { report.Kpi.Title, report.Kpi.TitleRaw }.OfType<string>().Distinct(StringComparer.Ordinal).Select(t => Items.Kpis.Titles.Words(Renamed(t)))];

    private static string? MeasureOf(Kpi kpi) => kpi.Unit switch
    {
        KpiUnit.Percent => "percent",
        KpiUnit.Ratio => "rate",
        KpiUnit.Count => "count",
        KpiUnit.Pounds => "money",
        KpiUnit.Days => "days",
        _ => null,
    };

    private static string QualifierOf(string title) =>
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

    // "looked after children", "CLA"
    [GeneratedRegex(@"\blooked[- ]after children\b|\bchildren looked[- ]after\b|\blac\b|\bcla\b")]
    private static partial Regex LookedAfter();
}
