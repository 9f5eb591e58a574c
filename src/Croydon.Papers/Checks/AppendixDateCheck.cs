using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Checks;

/// <summary>The day that the text gives for a paper in an appendix and the day that the list of appendices gives for it.</summary>
public sealed partial class AppendixDateCheck : ICheck
{
    private const double MayBothBeRight = 0.6;

    public string Rule => "appendix-date";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items)
    {
        var listed = Prose(paper).SelectMany(Listed.In).ToList();
        foreach (var block in Prose(paper).Where(b => listed.Count > 0 && !listed.Exists(l => ReferenceEquals(l.Block, b))))
        {
            foreach (var sentence in Sentences.Of(block.Text))
            {
                if (Told().Match(sentence) is { Success: true } told && listed.Find(l => l.No == told.Groups["no"].Value) is { } appendix
                    && Dates.FindAll(sentence).FirstOrDefault(d => d.Start > told.Groups["verb"].Index) is { } date && Differ(date, appendix.Date))
                    yield return new Disagreement(Rule, Severity.Info,
                        $"The text says that the paper in appendix {appendix.No} was {told.Groups["verb"].Value} on {date.Raw}, but the list of appendices gives its date as {appendix.Date.Raw}.",
                        new CitedValue(date.Raw, paper.Quote(block, sentence)), new CitedValue(appendix.Date.Raw, paper.Quote(appendix.Block, appendix.Text))) { Confidence = MayBothBeRight };
            }
        }
    }

    private static IEnumerable<Block> Prose(Paper paper) => paper.Blocks.Where(b => b.Kind is BlockKind.Paragraph or BlockKind.ListItem);

    /// <summary>Another day of the year; other years count where both are printed.</summary>
    private static bool Differ(DateReading one, DateReading other) =>
        DayOf(one) is { } a && DayOf(other) is { } b && (a != b || (one is { Day: { } x, InferredYear: null } && other.Day is { } y && x != y));

    private static (int Day, int Month)? DayOf(DateReading date) =>
        date.Day is { } day ? (day.Day, day.Month) : date.Yearless.Month > 0 && date.Yearless.FirstDay == date.Yearless.LastDay ? (date.Yearless.LastDay, date.Yearless.Month) : null;

    // "was published on 2nd August, and is included at appendix 1", "dated 4 May (appendix A)"
    [GeneratedRegex(@"\b(?<verb>published|issued|dated|signed|written|sent)\b.{0,120}\bappendix\s+(?<no>\d{1,2}|[A-Z])\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Told();

    /// <summary>An entry of the list of appendices that gives one day.</summary>
    private sealed partial record Listed(string No, string Text, DateReading Date, Block Block)
    {
        public static IEnumerable<Listed> In(Block block) =>
            IsList().IsMatch(block.FullText) ? Entry().Matches(block.FullText).Select(m => Of(m, block)).OfType<Listed>() : [];

        private static Listed? Of(Match entry, Block block) =>
            Dates.FindAll(entry.Value) is [{ Day: not null } date] ? new Listed(entry.Groups["no"].Value, entry.Value.Trim(), date, block) : null;

        // "APPENDICES: Appendix 1 …", "Appendix A Letter of the inspectors, 9 May 2018"
        [GeneratedRegex(@"^(?:appendices|attachments)?\W*appendix\s+(?:\d{1,2}|[A-Z])\b(?!\s+(?:is|are|was|shows?|gives?|sets?|contains?)\b)", RegexOptions.IgnoreCase)]
        private static partial Regex IsList();

        // "Appendix 1 Letter of the inspectors, 9 May 2018", up to the next one
        [GeneratedRegex(@"\bappendix\s+(?<no>\d{1,2}|[A-Z])\b.{0,300}?(?=\bappendix\s+(?:\d{1,2}|[A-Z])\b|$)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
        private static partial Regex Entry();
    }
}
