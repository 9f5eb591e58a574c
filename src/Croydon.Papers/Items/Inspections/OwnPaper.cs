using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Inspections;

/// <summary>Reads the head of an inspectorate's own report or letter: what it inspected, when, and who led.</summary>
internal static partial class OwnPaper
{
    private const int Head = 120;

    /// <summary>The visit that the paper is about; null where it is no inspectorate's own paper.</summary>
    public static Visit? VisitOf(Paper paper)
    {
        var steps = Steps.Of(paper);
        var title = TitleOf(steps);
        if (title is null)
            return null;
        var all = string.Join(' ', steps.Take(Head).Select(s => s.Text));
        var visit = new Visit(VisitWords.BodyOf(all) ?? "Ofsted", TypeOf(title.Value.Text, all), paper.At(title.Value.Step))
        {
            Authority = AuthorityOf(title.Value.Text) ?? AreaAbove(steps, title.Value.Step),
            Framework = VisitWords.FrameworkOf(title.Value.Text) ?? (FrameworkSentence().Match(all) is { Success: true } m ? VisitWords.FrameworkOf(m.Value) : null),
            Number = NumberIn(steps),
        };
        visit = Dated(paper, steps, visit);
        return visit.First is null ? null : Led(steps, visit) with { Published = PublishedOn(steps) is { } day && day > visit.Last ? day : null };
    }

    /// <summary>The words after "Dates of previous inspection:"; null where there are none.</summary>
    public static Visit? PreviousOf(Paper paper, Visit own)
    {
        var step = Steps.Of(paper).Take(Head).FirstOrDefault(s => Previous().IsMatch(s.Text));
        return step is not null && Dates.First(Previous().Replace(step.Text, "")) is { } date
            ? new Visit(own.By, own.Type, paper.At(step)) { Authority = own.Authority }.On(date)
            : null;
    }

    private static (string Text, Step Step)? TitleOf(IReadOnlyList<Step> steps)
    {
        for (var i = 0; i < Math.Min(Head, steps.Count); i++)
        {
            if (!Title().IsMatch(steps[i].Text))
                continue;
            var text = Fold.Spaces(string.Join(' ', steps.Skip(i).Take(4).TakeWhile((s, n) => n == 0 || !EndOfTitle().IsMatch(s.Text)).Select(s => s.Text)));
            if (steps.Skip(i).Take(40).Any(s => DateLabel().IsMatch(s.Text)) || LetterSays().IsMatch(string.Join(' ', steps.Skip(i).Take(40).Select(s => s.Text))))
                return (text, steps[i]);
        }

        return null;
    }

    private static string TypeOf(string title, string head)
    {
        var type = VisitWords.TypeOf(title);
        return type == VisitWords.Inspection && title.Contains("visit", StringComparison.OrdinalIgnoreCase) ? VisitWords.TypeOf(head) : type;
    }

    private static string? AuthorityOf(string title) =>
        Area().Match(title) is { Success: true } m ? m.Groups["area"].Value.Trim(' ', ',') : null;

    /// <summary>"Central Bedfordshire" on the line above "Inspection of services for children …".</summary>
    private static string? AreaAbove(IReadOnlyList<Step> steps, Step title)
    {
        var at = steps.TakeWhile(s => s != title).Count();
        return at > 0 && steps[at - 1].Text is { Length: < 60 } above && char.IsUpper(above[0]) && !above.Any(char.IsDigit) ? above : null;
    }

    private static int? NumberIn(IReadOnlyList<Step> steps) =>
        CountedVisit().Match(string.Join(' ', steps.Take(Head).Select(s => s.Text))) is { Success: true } m
            ? VisitWords.NumberOf(m.Groups["ordinal"].Value)
            : null;

    /// <summary>The dates beside their label, else the first sentence of the letter that says when the visit was.</summary>
    private static Visit Dated(Paper paper, IReadOnlyList<Step> steps, Visit visit)
    {
        for (var i = 0; i < Math.Min(Head, steps.Count); i++)
        {
            if (!DateLabel().IsMatch(steps[i].Text))
                continue;
            var beside = DateLabel().Replace(steps[i].Text, "") + (i + 1 < steps.Count ? " " + steps[i + 1].Text : "");
            if (VisitDates.In(beside).FirstOrDefault(d => d.From is not null) is { } date)
                return visit.On(date) with { Source = paper.At(steps[i]) };
        }

        foreach (var block in paper.Blocks.Take(Head).Where(b => b.Kind != BlockKind.Aside && b.Table is null))
            foreach (var sentence in Sentences.Of(block.FullText))
                if ((VisitWords.Phrase().IsMatch(sentence) || sentence.Contains("joint inspection", StringComparison.OrdinalIgnoreCase)) && VisitDates.In(sentence).FirstOrDefault(d => d.From is not null) is { Precision: DatePrecision.Day } date && !date.Raw.Equals(sentence.Trim(), StringComparison.Ordinal))
                    return visit.On(date) with { Source = paper.Quote(block, sentence) };
        return visit;
    }

    private static Visit Led(IReadOnlyList<Step> steps, Visit visit)
    {
        var named = Inspectors.Named(steps);
        var lead = Inspectors.Lead(steps) ?? Inspectors.Signatory(steps);
        return visit with { LeadInspector = lead, Inspectors = lead is null ? named : [.. named.Where(n => n != lead).Prepend(lead)] };
    }

    /// <summary>"Report published: …", else a letter's date: a line that is nothing else.</summary>
    private static DateOnly? PublishedOn(IReadOnlyList<Step> steps) =>
        steps.Take(Head).Where(s => s.Row is null).Select(s => (Label: PublishedLabel().IsMatch(s.Text), Date: Dates.Single(s.Text), s.Text))
            .Where(s => s.Date?.Day is not null && (s.Label || s.Date.Raw.Length >= s.Text.Trim().Length - 1))
            .Select(s => s.Date!.Day).FirstOrDefault();

    // the first line of a title
    [GeneratedRegex(@"^(?:Area SEND (?:full |monitoring )?inspection of|(?:Re-?)?inspection of (?!local authority functions)\p{L}|Focuss?ed visit (?:to|of)|Monitoring (?:visit|inspection) (?:to|of)|Joint (?:targeted )?area (?:child protection )?inspection|(?:\w+ )?Monitoring visit (?:to|of))|^(?:Full|Interim|Assurance|Short|Standard) inspection$", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    // a title goes on until a label, a date, a greeting or a sentence
    [GeneratedRegex(@"^(?:Inspection dates?|Dates?\b|Between\b|Her Majesty|His Majesty|This letter|The inspection|Following|I am|Dear|Lead inspector|Review of|and$|Judg|Inspected under|Information about)|:\s|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$", RegexOptions.IgnoreCase)]
    private static partial Regex EndOfTitle();

    // "Inspection dates: 15 to 19 July 2024", "Inspection date: 12 June 2017 – 6 July 2017"
    [GeneratedRegex(@"^(?:Inspection|Visit)\s+dates?\s*:?|^Dates? of (?:the )?(?:inspection|visit)\s*:?", RegexOptions.IgnoreCase)]
    private static partial Regex DateLabel();

    // "Dates of previous inspection: 24 to 28 January 2022"
    [GeneratedRegex(@"^Dates? of (?:previous|last) (?:inspection|visit)\s*:?", RegexOptions.IgnoreCase)]
    private static partial Regex Previous();

    // a letter about a visit
    [GeneratedRegex(@"summaris\w+ the findings|carried out a joint inspection|undertook a joint inspection|\bjoint inspection of\b|This inspection took place|visit (?:to|of) .{3,80}\bon\s+\d|visit was", RegexOptions.IgnoreCase)]
    private static partial Regex LetterSays();

    // "to Croydon local authority children's services", "of Cheshire West and Chester local authority", "of Halton Local Area Partnership", "in Hounslow", "of Somerset"
    [GeneratedRegex(@"(?:\b[Vv]isit (?:to|of)|\b[Ii]nspection of|\bin)\s+(?:the\s+)?(?<area>\p{Lu}[^:]*?)(?:\s+(?i:local (?:authority|area)|children['’]?s|county council|city council|council|safeguarding)\b.*)?$")]
    private static partial Regex Area();

    // "This was the third monitoring visit since"
    [GeneratedRegex(@"\b(?<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))\s+(?:Ofsted\s+)?monitoring (?:visit|inspection)", RegexOptions.IgnoreCase)]
    private static partial Regex CountedVisit();

    // "was carried out in line with the inspection of local authority children's services (ILACS) framework", "Inspected under the social care common inspection framework"
    [GeneratedRegex(@"(?:in line with|inspected under)[^.]{0,120}framework", RegexOptions.IgnoreCase)]
    private static partial Regex FrameworkSentence();

    // "Report published: 25 August 2017"
    [GeneratedRegex(@"^(?:Report |Letter )?published\s*:?", RegexOptions.IgnoreCase)]
    private static partial Regex PublishedLabel();
}
