using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Inspections;

/// <summary>The grades at the head of an inspectorate's report, whether its table was seen as one or came as lines.</summary>
internal static partial class OwnJudgements
{
    private const int Head = 110;
    private const int LongestAspect = 160;

    public static IEnumerable<Judgement> Of(Paper paper, Visit own)
    {
        var steps = Steps.Of(paper).Take(Head).ToList();
        var found = InTables(paper, steps).Concat(InLines(paper, steps, lower: own.Framework == "SCCIF")).Concat(InSentences(paper, steps)).Concat(Outcome(paper, steps)).Concat(Earlier(paper, steps));
        return found.Select(j => j.Previous ? j : j with { Date = own.DateFrom }).DistinctBy(j => (j.AspectKey ?? j.Aspect.ToLowerInvariant(), j.Previous));
    }

    private static IEnumerable<Judgement> InTables(Paper paper, List<Step> steps) =>
        from step in steps
        where step.Row is not null
        let cells = step.Cells.Where(c => c.Length > 0).ToList()
        where cells.Count >= 2 && Grades.Of(cells[^1]) is not null
        select Make(string.Join(' ', cells.Take(cells.Count - 1)), cells[^1], paper.At(step));

    /// <summary>Lines of a table that layout saw as text: an aspect over one or two lines with the grade at the end of either, or on a line between.</summary>
    /// <param name="lower">True where the framework prints its grades in small letters.</param>
    private static IEnumerable<Judgement> InLines(Paper paper, List<Step> steps, bool lower)
    {
        foreach (var block in steps.Where(s => s.Row is null).Select(s => s.Block).Distinct())
        {
            var text = (lower && block.Text.Length < LongestAspect && !block.Text.EndsWith('.') ? SmallGrade() : Grade()).Replace(block.FullText, m => $" ¶{m.Value}¶ ");
            var pieces = text.Split('¶', StringSplitOptions.TrimEntries);
            if (pieces.Length == 3 && AspectOf(pieces[0] + " " + pieces[2]) is { } aspect)
                yield return Make(aspect, pieces[1], paper.Whole(block));
        }
    }

    private static string? AspectOf(string text)
    {
        var aspect = Noise().Replace(Fold.Spaces(text), "").Trim();
        return aspect.Length is > 8 and < LongestAspect && Aspect().IsMatch(aspect) ? aspect : null;
    }

    private static IEnumerable<Judgement> InSentences(Paper paper, List<Step> steps)
    {
        foreach (var step in steps.Where(s => s.Starts))
        {
            var text = step.Row is null ? step.Block.Text : step.Text;
            if (Grades.OverallSentence().Match(text) is { Success: true } m)
                yield return Make(Grades.Overall, m.Groups["raw"].Value, paper.At(step));
            else if (BoardSentence().Match(text) is { Success: true } b)
                yield return Make(b.Groups["board"].Value, b.Groups["raw"].Value, paper.At(step));
        }
    }

    /// <summary>Area inspections give no grade but one of three outcomes, told in a sentence.</summary>
    private static IEnumerable<Judgement> Outcome(Paper paper, List<Step> steps)
    {
        var at = steps.FindIndex(s => OutcomeHeading().IsMatch(s.Text));
        if (at < 0)
            yield break;
        var inside = steps[at].Row is not null || steps[at].Block.Lines.Count > 1 ? steps[at] : steps.ElementAtOrDefault(at + 1) ?? steps[at];
        var text = OutcomeHeading().Replace(inside.Block.Text, "");
        if (Sentences.Of(Fold.Spaces(text)).FirstOrDefault(s => s.Length > 20) is { } said)
            yield return new Judgement("Inspection outcome", null, paper.Quote(inside.Block, said)) { GradeRaw = said };
    }

    /// <summary>"Overall judgement at last inspection: good".</summary>
    private static IEnumerable<Judgement> Earlier(Paper paper, List<Step> steps) =>
        steps.Where(s => s.Row is null).Select(s => (Step: s, Match: AtLast().Match(s.Text))).Where(s => s.Match.Success)
            .Select(s => Make("Previous inspection grade", s.Match.Groups["raw"].Value, paper.At(s.Step)));

    private static Judgement Make(string aspect, string raw, Citation source)
    {
        var name = Noise().Replace(Fold.Spaces(aspect), "").Trim(' ', ':', '.');
        if (AtPrevious().IsMatch(name))
            return new Judgement(Grades.Overall, Grades.Of(raw) ?? Grades.Named(raw), source) { AspectKey = "overall", GradeRaw = Fold.Spaces(raw), Previous = true };
        var key = Grades.KeyOf(name);
        return new Judgement(key == "overall" ? Grades.Overall : name, Grades.Of(raw) ?? Grades.Named(raw), source) { AspectKey = key, GradeRaw = Fold.Spaces(raw) };
    }

    // a grade with a capital inside the text of a block: cells that were joined
    [GeneratedRegex(@"\b(?:Outstanding|Good|Requires?\s+[Ii]mprovement|Inadequate)(?:\s+to\s+be\s+good)?(?=\s|$)")]
    private static partial Regex Grade();

    // "good" at the end of an aspect or torn into it, as children's homes are graded
    [GeneratedRegex(@"\b(?:outstanding|good|requires improvement|inadequate)(?: to be good)?(?=\s|$)")]
    private static partial Regex SmallGrade();

    // "Overall judgement at last inspection: outstanding"
    [GeneratedRegex(@"^(?:Overall )?judge?ment at (?:the )?(?:last|previous) inspection\s*:\s*(?<raw>(?:outstanding|good|requires improvement|inadequate)(?: to be good)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AtLast();

    // "Previous inspection grade" in the table of a school's report
    [GeneratedRegex(@"^(?:overall effectiveness|inspection grade|overall judge?ment)?\s*(?:at\s+)?(?:the\s+)?(?:previous|last) inspection(?: grade)?$", RegexOptions.IgnoreCase)]
    private static partial Regex AtPrevious();

    // "1. ", "2.1 ", "Judgement Grade" in front of an aspect
    [GeneratedRegex(@"^(?:(?:Judgement|Grade)\s+)*(?:\d(?:\.\d)?\.?\s+)?", RegexOptions.IgnoreCase)]
    private static partial Regex Noise();

    // "The effectiveness of the Local Safeguarding Children Board (LSCB) is requires improvement"
    [GeneratedRegex(@"^The (?:effectiveness of the )?(?<board>Local Safeguarding Children Board)(?: \(LSCB\))? (?:is\s+)?(?<raw>(?:outstanding|good|requires? improvement|inadequate)(?: to be good)?)", RegexOptions.IgnoreCase)]
    private static partial Regex BoardSentence();

    // what inspectorates judge
    [GeneratedRegex(@"\b(?:children|care leavers|care-experienced|leaders|leadership|adoption|effectiveness|permanence|safeguarding)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Aspect();

    // "Inspection outcome"
    [GeneratedRegex(@"^\s*Inspection outcome\s*:?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex OutcomeHeading();
}
