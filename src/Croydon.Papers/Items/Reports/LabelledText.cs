using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Reports;

/// <summary>A line of a labelled value and where it stands.</summary>
internal sealed record ValueLine(string Text, Step Step);

/// <summary>Reads what stands beside and below a label.</summary>
internal static partial class LabelledText
{
    private const int LongestShort = 10;
    private const int LongestLong = 150;
    private const double Indent = 25;

    /// <param name="runs">True for values that run over several paragraphs (a summary, recommendations), false for a line or a cell.</param>
    public static IReadOnlyList<ValueLine> Read(IReadOnlyList<Step> steps, LabelHit hit, int end, bool runs)
    {
        var first = steps[hit.At];
        var lines = new List<ValueLine>();
        if (hit.Label.Value.Length > 0)
            lines.AddRange(first.Row is null ? [new ValueLine(hit.Label.Value, first)] : CellLines(first, skip: 1));
        var limit = Math.Min(end, hit.At + (runs ? LongestLong : LongestShort));
        var sure = hit.Field == ReportField.From ? NextLabel(steps, hit.At, limit) : 0;
        for (var i = hit.At + 1; i < limit && (i < sure || Continues(steps, i, hit, lines, runs)); i++)
            lines.AddRange(steps[i].Row is null ? [new ValueLine(steps[i].Text, steps[i])] : CellLines(steps[i], skip: 0));
        return lines;
    }

    /// <summary>"1. To note …" under "8. Recommendations", though it looks like a title: the next section would be 9.</summary>
    private static bool IsNumberedItem(Step step, LabelHit hit) =>
        hit.Field == ReportField.Recommendations && SectionHeadings.Read(step) is { Number: { } number }
        && (hit.Label.Marker is { } own ? !SectionHeadings.Follows(own.Trim('.', ' '), number.Split('.')[0]) : !SectionHeadings.IsPlain(step) && Advice().IsMatch(step.Text));

    /// <summary>Index of the next label, up to which all lines are whom the report is from; 0 where none is near.</summary>
    private static int NextLabel(IReadOnlyList<Step> steps, int at, int limit)
    {
        for (var i = at + 1; i < limit; i++)
        {
            if (ReportLabels.Read(steps[i]) is not null)
                return i;
        }

        return 0;
    }

    // "1. NOTE the report", "2 To agree …"
    [GeneratedRegex(@"^\S+\s+(?:To\s+)?(?:note|agree|approve|endorse|consider|delegate|recommend|adopt|authorise|receive|review|support|confirm|comment|debate)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Advice();

    public static string Join(IEnumerable<ValueLine> lines) => Fold.Spaces(string.Join(' ', lines.Select(l => l.Text)));

    private static bool Continues(IReadOnlyList<Step> steps, int at, LabelHit hit, List<ValueLine> lines, bool runs)
    {
        var step = steps[at];
        if (ReportLabels.Read(step) is { } label && !(label.Marker is not null && hit.Label.Marker is null && steps[hit.At].Row is not null))
            return false;
        if (Blank().IsMatch(step.Text) || (hit.Field == ReportField.Appendices && lines.Count > 0 && !IsListed(step)))
            return false;
        if (steps[hit.At].Row is not null && step.Row is not null)
            return ReferenceEquals(step.Block, steps[hit.At].Block) && step.Cells is ["", ..];
        if (steps[hit.At].Row is not null)
            return lines.Count == 0 && step.Block.Kind != BlockKind.Heading;
        if (step.Row is not null)
            return runs && lines.Count == 0;
        if (step.Starts && (step.Block.Kind == BlockKind.Heading || SectionHeadings.Looks(step)) && !IsNumberedItem(step, hit))
            return false;
        return !step.Starts || runs || lines.Count == 0 || IsIndented(step, steps[hit.At]);
    }

    /// <summary>Lines of a value column stand to the right of the label's.</summary>
    private static bool IsIndented(Step step, Step label) =>
        step.Line?.Box is { } box && label.Line?.Box is { } first && step.Page == label.Page && box.X0 > first.X0 + Indent;

    /// <summary>Below the first line of a list of appendices: another line of it, or a paragraph with a mark or an appendix's number.</summary>
    private static bool IsListed(Step step) =>
        !step.Starts || ListMarks.Read(step.Text) is not null || Appendix().IsMatch(step.Text);

    // "This page is intentionally left blank": the end of whatever came before
    [GeneratedRegex(@"^this page (?:is|has been) (?:intentionally|deliberately) (?:left )?blank", RegexOptions.IgnoreCase)]
    private static partial Regex Blank();

    // "Appendix 2: Letter", "Annex A"
    [GeneratedRegex(@"^(?:Appendix|Annexe?)\s+\w{1,3}\b")]
    private static partial Regex Appendix();

    private static IEnumerable<ValueLine> CellLines(Step step, int skip)
    {
        var cells = step.Row!.Cells.OfType<Cell>().SkipWhile(c => c.Text.Length == 0).Skip(skip).Where(c => c.Text.Length > 0);
        foreach (var cell in cells)
        {
            if (cell.Lines.Count == 0)
                yield return new ValueLine(cell.Text, step);
            foreach (var line in cell.Lines)
                yield return new ValueLine(line.Text.Trim(), step);
        }
    }
}
