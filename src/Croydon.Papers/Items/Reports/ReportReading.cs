using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Reports;

/// <summary>Reads one report of a paper.</summary>
internal sealed partial class ReportReading(Paper paper, IReadOnlyList<Step> steps, ReportSpan span)
{
    private const double SameRecommendation = 0.75;

    private readonly int _bodyEnd = ReportSpans.BodyEnd(span);

    public Report Read()
    {
        var to = Field(ReportField.To) is { } printed ? YearJoined().Replace(printed, " ") : null;
        var date = to is null ? null : Dates.FindAll(to) is [.., var last] ? last : null;
        var ownDate = Field(ReportField.Date) is { } day ? Dates.First(day) : null;
        var (leadIn, recommendations) = Recommendations();
        return new Report(paper.At(steps[span.From]))
        {
            To = to is null ? null : Body(to, date),
            From = Field(ReportField.From),
            MeetingDate = date?.Day ?? ownDate?.Day,
            MeetingDateRaw = date?.Raw ?? ownDate?.Raw,
            Subject = Field(ReportField.Subject) ?? TitleAbove(),
            LeadOfficer = Field(ReportField.LeadOfficer),
            CabinetMember = Field(ReportField.CabinetMember),
            PersonLeading = Field(ReportField.PersonLeading),
            Origin = Field(ReportField.Origin),
            Brief = Field(ReportField.Brief, runs: true),
            Summary = Field(ReportField.Summary, runs: true),
            Classification = Field(ReportField.Classification),
            KeyDecision = Field(ReportField.KeyDecision),
            DecisionNumber = Field(ReportField.DecisionNumber),
            Wards = Field(ReportField.Wards),
            CallIn = Field(ReportField.CallIn),
            ContactOfficer = Field(ReportField.ContactOfficer, runs: true) ?? WrittenBy(),
            BackgroundDocuments = Field(ReportField.BackgroundDocuments, runs: true),
            Appendices = Appendices(),
            RecommendationsLeadIn = leadIn,
            Recommendations = [.. recommendations.Select(r => r.Text)],
            RecommendationSources = [.. recommendations.Select(r => paper.At(r.Step))],
            Sections = Sections(),
            Approvals = [.. ReportFacts.Approvals(paper, Blocks())],
            Figures = [.. ReportFacts.Figures(paper, Blocks())],
            Confidence = span.HeaderEnd > 0 ? 1 : 0.6,
        };
    }

    private string? Field(ReportField field, bool runs = false)
    {
        foreach (var hit in span.Hits.Where(h => h.Field == field && IsPlaceFor(h)))
        {
            var text = LabelledText.Join(LabelledText.Read(steps, hit, span.To, runs));
            if (text.Length > 0)
                return text;
        }

        return null;
    }

    /// <summary>"This report was written by Jane Field, who can be contacted on …"; null where no sentence says so.</summary>
    private string? WrittenBy() =>
        steps.Skip(span.From).Take(span.To - span.From).Select(s => s.Block).Distinct().Select(b => Writer().Match(b.Text)).FirstOrDefault(m => m.Success)?.Groups["who"].Value;

    /// <summary>Labels of the header count there only: "Director:" in the middle of a report is another thing.</summary>
    private bool IsPlaceFor(LabelHit hit) =>
        hit.At < span.HeaderEnd || span.HeaderEnd == 0
        || hit.Field is ReportField.Summary or ReportField.Brief or ReportField.ContactOfficer or ReportField.BackgroundDocuments or ReportField.Appendices or ReportField.KeyDecision;

    /// <summary>"Cabinet – 30 January 2025" without the date and the mark between.</summary>
    private static string? Body(string to, DateReading? date)
    {
        var body = date is null ? to : to[..date.Start] + to[date.End..];
        body = Weekday().Replace(Fold.Spaces(body), "").Trim(' ', '-', '–', '—', ':', ',', '.', '|', ';');
        return body.Length == 0 ? null : body;
    }

    private string? TitleAbove()
    {
        for (var i = span.From - 1; i >= 0 && span.From - i < 6; i--)
        {
            if (steps[i].Block.Kind == BlockKind.Heading)
                return steps[i].Block.Text;
        }

        return null;
    }

    private (string? LeadIn, IReadOnlyList<Recommendation> Items) Recommendations()
    {
        string? leadIn = null;
        var all = new List<Recommendation>();
        foreach (var hit in span.Hits.Where(h => h.Field == ReportField.Recommendations && h.At < Math.Max(_bodyEnd, span.HeaderEnd)))
        {
            var list = RecommendationList.Read(LabelledText.Read(steps, hit, span.To, runs: true));
            leadIn ??= list.LeadIn;
            all.AddRange(list.Items.Where(r => !all.Exists(a => SameWords.Share(a.Text, r.Text) >= SameRecommendation)));
        }

        return (leadIn, all);
    }

    /// <summary>Each appendix once: where its number comes again the appendix itself begins.</summary>
    private IReadOnlyList<string> Appendices()
    {
        if (Field(ReportField.Appendices, runs: true) is not { } text || None().IsMatch(text))
            return [];
        var starts = Appendix().Matches(text).DistinctBy(m => m.Value, StringComparer.OrdinalIgnoreCase).Select(m => m.Index).ToList();
        var ends = Appendix().Matches(text).Select(m => m.Index).Append(text.Length).ToList();
        if (starts.Count == 0)
            return [.. ListMarks.CutInline(text)];
        return [.. starts.Select(s => text[s..ends.First(e => e > s)].Trim(' ', ',', ';', '•'))];
    }

    /// <summary>Numbered titles; where a report numbers none, its other headings.</summary>
    private IReadOnlyList<ReportSection> Sections()
    {
        var all = new List<(ReportSection Section, bool Plain)>();
        string? last = null;
        for (var i = Math.Max(span.From, span.HeaderEnd); i < Math.Min(_bodyEnd, span.To); i++)
        {
            if (SectionHeadings.Read(steps[i]) is not { } found)
                continue;
            var plain = SectionHeadings.IsPlain(steps[i]);
            if (found.Number is not null && !SectionHeadings.Follows(last, found.Number) && (!plain || SectionHeadings.GoesBack(last, found.Number)))
                continue;
            last = found.Number ?? last;
            all.Add((new ReportSection(found.Number, found.Title, paper.At(steps[i])), plain));
        }

        var numbered = all.Count(s => s.Section.No is not null) > 1;
        return [.. all.Select(s => s.Section).Where(s => s.No is not null || !numbered || !s.Title.Any(char.IsLower))];
    }

    private IEnumerable<Block> Blocks() =>
        steps.Skip(span.From).Take(Math.Min(_bodyEnd, span.To) - span.From).Select(s => s.Block).Distinct();

    // "This report was written by Jane Field, who can be contacted"
    [GeneratedRegex(@"\breport (?:was|has been) (?:written|prepared) by (?<who>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3})\b")]
    private static partial Regex Writer();

    // "Tuesday" left over beside a date
    [GeneratedRegex(@"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b,?")]
    private static partial Regex Weekday();

    // "06 March2018"
    [GeneratedRegex(@"(?<=\p{Ll})(?=(?:19|20)\d\d\b)")]
    private static partial Regex YearJoined();

    // "None", "Nil.", "N/A", "There are none"
    [GeneratedRegex(@"^(?:none|nil|n/?a|not applicable|there are (?:none|no)\b.*)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex None();

    // "Appendix 1", "Appendix A:", "Annex B"
    [GeneratedRegex(@"\b(?:Appendix|Annexe?)\s+(?:\d{1,2}[a-zA-Z]?|[A-Z])\b(?=\s*(?:[-–—:.,]|\s\p{L}))")]
    private static partial Regex Appendix();
}
