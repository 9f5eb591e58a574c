using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Items.Reports;
using Croydon.Papers.Text;

namespace Croydon.Papers.Checks;

/// <summary>The day that the text gives for a paper in an appendix and the day that the list of appendices gives for it.</summary>
public sealed partial class AppendixDateCheck : ICheck
{
    private const double MayBothBeRight = 0.6;

    public string Rule => "appendix-date";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items)
    {
        var listed = items.All<Report>().SelectMany(r => r.Appendices).Select(Listed.Of).OfType<Listed>().ToList();
        foreach (var block in paper.Blocks.Where(b => b.Kind is BlockKind.Paragraph or BlockKind.ListItem && listed.Count > 0))
        {
            foreach (var sentence in Sentences.Of(block.Text).Where(s => !listed.Exists(l => Contains(s, l.Text))))
            {
                if (Told().Match(sentence) is { Success: true } told && listed.Find(l => l.No == told.Groups["no"].Value) is { } appendix
                    && Dates.FindAll(sentence).FirstOrDefault(d => d.Start > told.Groups["verb"].Index) is { } date && Differ(date, appendix.Date) && Place(paper, appendix) is { } place)
                    yield return new Disagreement(Rule, Severity.Info,
                        $"The text says that the paper in appendix {appendix.No} was {told.Groups["verb"].Value} on {date.Raw}, but the list of appendices gives its date as {appendix.Date.Raw}.",
                        new CitedValue(date.Raw, paper.Quote(block, sentence)), new CitedValue(appendix.Date.Raw, place)) { Confidence = MayBothBeRight };
            }
        }
    }

    /// <summary>Another day of the year; other years count where both are printed.</summary>
    private static bool Differ(DateReading one, DateReading other) =>
        DayOf(one) is { } a && DayOf(other) is { } b && (a != b || (one is { Day: { } x, InferredYear: null } && other.Day is { } y && x != y));

    private static (int Day, int Month)? DayOf(DateReading date) =>
        date.Day is { } day ? (day.Day, day.Month) : date.Yearless.Month > 0 && date.Yearless.FirstDay == date.Yearless.LastDay ? (date.Yearless.LastDay, date.Yearless.Month) : null;

    private static Citation? Place(Paper paper, Listed appendix) =>
        paper.Blocks.Where(b => b.Table is null && Contains(b.Text, appendix.Date.Raw) && Contains(b.Text, appendix.Text[..Math.Min(appendix.Text.Length, 12)])).Select(b => paper.Quote(b, appendix.Date.Raw)).FirstOrDefault()
        ?? paper.Blocks.Where(b => b.Table is null && Contains(b.Text, appendix.Date.Raw)).Select(b => paper.Quote(b, appendix.Date.Raw)).LastOrDefault();

    private static bool Contains(string text, string part) => Fold.Key(text).Contains(Fold.Key(part), StringComparison.Ordinal);

    // "was published on 2nd August, and is included at appendix 1", "dated 4 May (appendix A)"
    [GeneratedRegex(@"\b(?<verb>published|issued|dated|signed|written|sent)\b.{0,120}\bappendix\s+(?<no>\d{1,2}|[A-Z])\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Told();

    /// <summary>A line of the list of appendices that gives one day.</summary>
    private sealed partial record Listed(string No, string Text, DateReading Date)
    {
        public static Listed? Of(string text) =>
            Numbered().Match(text) is { Success: true } numbered && Dates.FindAll(text) is [{ Day: not null } date] ? new Listed(numbered.Groups["no"].Value, text, date) : null;

        // "Appendix 1 Letter of the inspectors, 9 May 2018"
        [GeneratedRegex(@"^\W*appendix\s+(?<no>\d{1,2}|[A-Z])\b", RegexOptions.IgnoreCase)]
        private static partial Regex Numbered();
    }
}
