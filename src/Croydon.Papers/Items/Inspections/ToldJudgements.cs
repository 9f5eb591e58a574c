using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Inspections;

/// <summary>Grades told in sentences: "Overall children's services were judged as good."</summary>
internal static partial class ToldJudgements
{
    private const double Told = 0.8;

    public static IEnumerable<Judgement> Of(Paper paper, PaperVisits visits)
    {
        for (var i = 0; i < paper.Blocks.Count; i++)
        {
            var block = paper.Blocks[i];
            if (block.Kind == BlockKind.Aside || block.Table is not null)
                continue;
            var about = false;
            foreach (var sentence in Sentences.Of(block.FullText))
            {
                about |= Inspected().IsMatch(sentence);
                if (visits.Own is not null && !Earlier().IsMatch(sentence))
                    continue;
                foreach (var judgement in InSentence(paper, block, sentence, about || visits.Own is not null))
                    yield return judgement with { Date = DateOf(visits, sentence, block, i), Previous = visits.Own is not null };
            }
        }
    }

    /// <summary>The clauses of a sentence that end in a grade, with what they say it of.</summary>
    public static IEnumerable<(string Clause, string Aspect, string Raw)> Clauses(string sentence)
    {
        var start = 0;
        foreach (Match match in Grades.InSentence().Matches(sentence))
        {
            var clause = sentence[start..(match.Index + match.Length)];
            var aspect = Lead().Replace(sentence[start..match.Index], "").Trim(' ', ',');
            start = match.Index + match.Length;
            if (Subject().IsMatch(aspect))
                yield return (Lead().Replace(clause, "").Trim(' ', ','), aspect, match.Groups["raw"].Value);
        }
    }

    private static IEnumerable<Judgement> InSentence(Paper paper, Block block, string sentence, bool about)
    {
        if (!about || General().IsMatch(sentence) || (!Inspected().IsMatch(sentence) && !Judged().IsMatch(sentence)))
            return [];
        return Clauses(sentence).Select(c => new Judgement(AspectOf(c.Aspect), Grades.Named(c.Raw), paper.Quote(block, sentence))
        {
            AspectKey = Grades.KeyOf(c.Aspect) ?? "overall",
            GradeRaw = c.Raw,
            Confidence = Told,
        });
    }

    private static string AspectOf(string text) =>
        Grades.KeyOf(text) is null or "overall" ? Grades.Overall : text;

    /// <summary>The visit that the sentence or its paragraph names; in an inspectorate's own paper only a date that the sentence gives.</summary>
    private static string? DateOf(PaperVisits visits, string sentence, Block block, int at)
    {
        if (visits.Own is null)
            return visits.DateOf(sentence, -1) ?? visits.DateOf(block.Text, at);
        return VisitMentions.InSentence(sentence, visits.Own.First).FirstOrDefault(v => v.DateFrom is not null)?.DateFrom
            ?? (JudgedIn().Match(sentence) is { Success: true } m && Dates.First(m.Value) is { } date ? new Visit("", "", new Citation(null, null, null, null, m.Value)).On(date).DateFrom : null);
    }

    // "In the report Ofsted recognised that services …" → "services …"; "and services …" → "services …"
    [GeneratedRegex(@"^.*\b(?:that|where|when|but)\s+|^[\s,]*(?:and|with|while|whilst)\s+|^.*,\s+and\s+(?=services\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    // what a grade is given to
    [GeneratedRegex(@"\b(?:services?|council|local authority|overall|leaders|children|care leavers|they|it|effectiveness|board)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Subject();

    [GeneratedRegex(@"\b(?:Ofsted|inspect(?:ion|ions|ors?|orate)|ILACS)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Inspected();

    // "When a local authority's services are judged inadequate …": a rule, no judgement
    [GeneratedRegex(@"^(?:\S+\s+)?(?:When|Where|If|Any|Councils|Local authorities)\b", RegexOptions.IgnoreCase)]
    private static partial Regex General();

    [GeneratedRegex(@"\b(?:judged|rated|graded|judge?ment)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Judged();

    // what an inspectorate's own paper recalls: "since the last inspection in 2022, when services were judged …"
    [GeneratedRegex(@"\b(?:last|previous(?:ly)?|since|earlier)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Earlier();

    // "judged inadequate in July 2017"
    [GeneratedRegex(@"\bjudged\b.*$", RegexOptions.IgnoreCase)]
    private static partial Regex JudgedIn();
}
