using System.Globalization;
using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Inspections;

/// <summary>What a paper says of visits.</summary>
/// <param name="Own">The visit that an inspectorate's own paper is about; null in a council's paper.</param>
/// <param name="Visits">All visits, <paramref name="Own"/> first.</param>
/// <param name="Mentions">Each mention with the index of its block, in order.</param>
internal sealed partial record PaperVisits(Visit? Own, IReadOnlyList<Visit> Visits, IReadOnlyList<(Visit Visit, int Block)> Mentions)
{
    private const double Mentioned = 0.9;
    private const double YearInferred = 0.7;

    public static PaperVisits Of(Paper paper)
    {
        var own = OwnPaper.VisitOf(paper);
        var near = own?.First ?? DateOf(paper);
        var mentions = VisitMentions.In(paper, near)
            .Select(m => (m.Visit with { Confidence = m.Visit.YearFrom is null ? Mentioned : YearInferred }, m.Block)).ToList();
        var previous = own is null ? null : OwnPaper.PreviousOf(paper, own);
        IEnumerable<Visit> all = [.. new[] { own, previous }.OfType<Visit>(), .. mentions.Select(m => m.Item1)];
        var visits = VisitList.Merge(all);
        return new PaperVisits(own, visits, mentions);
    }

    /// <summary>
    /// First day of the visit that words name ("the July 2017 inspection", "Focused Visit", "the 2020 inspection"), else of
    /// the last one of their type, else of the last one named up to their block; null where the paper names none.
    /// </summary>
    public string? DateOf(string words, int block)
    {
        var named = VisitMentions.InSentence(words, Visits.FirstOrDefault(v => v.YearFrom is null)?.First).ToList();
        if (named.Find(v => v.Number is not null) is { } counted && Visits.FirstOrDefault(v => v.Number == counted.Number && v.Type == counted.Type) is { } number)
            return number.DateFrom;
        if (named.Find(v => v.DateFrom is not null) is { } dated)
            return Merged(dated);
        if (Year().Match(words) is { Success: true } y && Visits.FirstOrDefault(v => v.First?.Year == int.Parse(y.Value, CultureInfo.InvariantCulture)) is { } ofYear)
            return ofYear.DateFrom;
        if (VisitDates.In(words).Select(d => Visits.FirstOrDefault(v => v.First <= d.To && d.From <= v.Last)).FirstOrDefault(v => v is not null) is { } sameDays)
            return sameDays.DateFrom;
        var phrase = VisitWords.Phrase().Match(words);
        var type = phrase.Success ? VisitWords.TypeOf(phrase.Value) : VisitWords.FrameworkOf(words) == "ILACS" ? VisitWords.Inspection : null;
        var before = Mentions.Where(m => m.Block <= block && m.Visit.DateFrom is not null).Select(m => m.Visit).ToList();
        return Merged(before.LastOrDefault(v => v.Type == type) ?? Visits.LastOrDefault(v => v.Type == type) ?? before.LastOrDefault());
    }

    private string? Merged(Visit? visit) =>
        visit is null ? null : (Visits.FirstOrDefault(v => VisitList.AreOne(v, visit)) ?? visit).DateFrom;

    // "2020" in "the 2020 inspection"
    [GeneratedRegex(@"\b(?:19|20)\d\d(?=\s+(?:Ofsted\s+)?(?:inspection|visit|ILACS))", RegexOptions.IgnoreCase)]
    private static partial Regex Year();

    /// <summary>The paper's date, else the first whole date that it prints.</summary>
    private static DateOnly? DateOf(Paper paper) =>
        paper.Description.Date ?? paper.Blocks.Where(b => b.Kind != BlockKind.Aside).Take(60).SelectMany(b => Dates.FindAll(b.Text)).FirstOrDefault(d => d.Day is not null)?.Day;
}
