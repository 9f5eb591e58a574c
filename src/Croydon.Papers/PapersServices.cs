using Croydon.Papers.Checks;
using Croydon.Papers.Documents;
using Croydon.Papers.History.Duplicates;
using Croydon.Papers.Items;
using Croydon.Papers.Items.Acronyms;
using Croydon.Papers.Items.AgendaItems;
using Croydon.Papers.Items.Meetings;
using Croydon.Papers.Items.Actions;
using Croydon.Papers.Items.Minutes;
using Croydon.Papers.Items.Risks;
using Croydon.Papers.Items.Savings;
using Croydon.Papers.Items.Kpis;
using Croydon.Papers.Items.Decisions;
using Croydon.Papers.Items.Inspections;
using Croydon.Papers.Items.People;
using Croydon.Papers.Items.Reports;
using Croydon.Papers.Kinds;
using Croydon.Papers.Kinds.ActionPlan;
using Croydon.Papers.Kinds.Agenda;
using Croydon.Papers.Kinds.AgendaPack;
using Croydon.Papers.Kinds.DecisionNotice;
using Croydon.Papers.Kinds.ImprovementPlan;
using Croydon.Papers.Kinds.Minutes;
using Croydon.Papers.Kinds.OfstedLetter;
using Croydon.Papers.Kinds.OfstedReport;
using Croydon.Papers.Kinds.Other;
using Croydon.Papers.Kinds.PerformanceReport;
using Croydon.Papers.Kinds.Presentation;
using Croydon.Papers.Kinds.Report;
using Croydon.Papers.Kinds.RiskRegister;
using Croydon.Papers.Layout;
using Croydon.Papers.Reading;
using Croydon.Papers.Reading.Docx;
using Croydon.Papers.Reading.Foreign;
using Croydon.Papers.Reading.Html;
using Croydon.Papers.Reading.Pdf;
using Croydon.Papers.Reading.PlainText;
using Croydon.Papers.Text;

namespace Croydon.Papers;

/// <summary>The lists, in order. A new reader, kind, extractor or check is one line here.</summary>
public sealed class PapersServices
{
    /// <summary>The first that accepts the bytes reads them.</summary>
    public IReadOnlyList<IPaperReader> Readers { get; init; } =
    [
        new ForeignReader(),
        new PdfReader(),
        new DocxReader(),
        new HtmlReader(),
        new PlainTextReader(),
    ];

    public IReadOnlyList<IPaperKind> Kinds { get; init; } =
    [
        new AgendaPackKind(),
        new AgendaKind(),
        new MinutesKind(),
        new DecisionNoticeKind(),
        new OfstedLetterKind(),
        new OfstedReportKind(),
        new RiskRegisterKind(),
        new ImprovementPlanKind(),
        new ActionPlanKind(),
        new PerformanceReportKind(),
        new PresentationKind(),
        new ReportKind(),
        new OtherKind(),
    ];

    public IReadOnlyList<IItemExtractor> Extractors { get; init; } =
    [
        new MeetingExtractor(),
        new AgendaItemExtractor(),
        new MinutesExtractor(),
        new ReportExtractor(),
        new VisitExtractor(),
        new JudgementExtractor(),
        new FindingExtractor(),
        new DecisionExtractor(),
        new PeopleExtractor(),
        new AcronymExtractor(),
        new RisksExtractor(),
        new KpiExtractor(),
        new KpiMentionExtractor(),
        new ActionsExtractor(),
        new SavingsExtractor(),
    ];

    public IReadOnlyList<ICheck> Checks { get; init; } =
    [
        new NarrativeAgainstTable(),
        new NarrativeClaims(),
        new RatingCounts(),
        new NamedRating(),
        new TrendOfRated(),
        new PartAgainstWhole(),
        new PeriodAgainstReport(),
        new SummaryAgainstDetail(),
        new ReferenceUnknown(),
        new TableTotals(),
        new RatingTotals(),
        new CountsAgainstPercentage(),
        new TargetAgainstBands(),
        new BandsGap(),
        new BandsOverlap(),
        new ValueInNoBand(),
        new PolarityAgainstBands(),
        new RatingAgainstRule(),
        new UnitMismatch(),
        new InvalidDateCheck(),
        new OverdueCheck(),
        new DueBeforePlanCheck(),
        new WeekdayCheck(),
        new AppendixDateCheck(),
        new RiskScoreCheck(),
        new SavingsTotalCheck(),
        new VoteNamesCheck(),
    ];

    /// <summary>Checks are items like any other: listed, stored and cited.</summary>
    public static ItemSort ChecksSort { get; } = new("checks", "checks");

    public IReadOnlyList<ItemSort> Sorts => [.. Extractors.Select(e => e.Sort).DistinctBy(s => s.Json), ChecksSort];

    /// <summary>One string of all stage versions: "pdf1 html1 text1 layout1 …".</summary>
    public string Version => string.Join(' ',
    [
        .. ReaderVersions,
        $"layout{PageLayout.Version}",
        .. Kinds.Select(k => $"{k.GetType().Name}{k.Version}"),
        $"exempt{Exemptions.Version}",
        $"personal{PersonalDetails.Version}",
        .. ItemVersions,
    ]);

    /// <summary>Those of <see cref="Version"/> that concern papers of one format: its name and a number.</summary>
    public IReadOnlyList<string> ReaderVersions => [.. Readers.Select(r => $"{r.Format}{r.Version}")];

    /// <summary>Those of <see cref="Version"/> that work on a paper already read.</summary>
    public IReadOnlyList<string> ItemVersions => [.. Extractors.Select(e => $"{e.Sort.Json}{e.Version}"), $"history{Fingerprint.Version}", $"checks{Checks.Count}"];
}
