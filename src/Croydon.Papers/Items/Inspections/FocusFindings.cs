using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Inspections;

/// <summary>What an inspectorate's own paper says it looked at.</summary>
internal static partial class FocusFindings
{
    private const int Head = 40;

    public static IEnumerable<Finding> Of(Paper paper, Visit own)
    {
        foreach (var block in paper.Blocks.Take(Head).Where(b => b.Table is null && b.Kind != BlockKind.Aside))
        {
            if (FindingHeadings.Of(block.Text) is { Kind: not "focus" } || Findings().IsMatch(block.Text))
                yield break;
            foreach (var sentence in Sentences.Of(block.FullText))
                if (LookedAt().IsMatch(sentence) && !Evidence().IsMatch(sentence) && !sentence.EndsWith(':'))
                    yield return new Finding(own.By, "focus", Fold.Spaces(sentence), paper.Quote(block, sentence)) { VisitDate = own.DateFrom };
        }
    }

    /// <summary>A sentence in a council's paper on what a visit will look at or looked at; lists that such words lead in are read elsewhere.</summary>
    public static IEnumerable<Finding> Told(Paper paper, Func<string, int, string?> visitDate)
    {
        for (var i = 0; i < paper.Blocks.Count; i++)
        {
            var block = paper.Blocks[i];
            if (block.Table is not null || block.Kind is BlockKind.Aside or BlockKind.Heading || block.Text.TrimEnd().EndsWith(':'))
                continue;
            foreach (var sentence in Sentences.Of(block.FullText))
                if (WillLook().IsMatch(sentence))
                    yield return new Finding("Ofsted", "focus", Fold.Spaces(Markers.Split(sentence).Text), paper.Quote(block, sentence)) { ToldBy = "council", VisitDate = visitDate(sentence, i), Confidence = 0.8 };
        }
    }

    // "The second monitoring visit on 20th March will assess how …", "The theme of the next monitoring visit has been agreed as …", "the third Ofsted monitoring visit which focused on …"
    [GeneratedRegex(@"\b(?:(?:monitoring|focuss?ed|Ofsted)\s+)(?:visit|inspection)\b[^.]{0,60}\b(?:will (?:assess|focus on|look at|consider|examine|evaluate)|focused on|looked at|has been agreed as)\b", RegexOptions.IgnoreCase)]
    private static partial Regex WillLook();

    // where the findings begin, the focus has been told
    [GeneratedRegex(@"^(?:Main findings|Headline findings|Findings(?: and evaluation of progress)?|Overview|Overall findings|Summary of findings)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Findings();

    // "Inspectors looked at the local authority's arrangements for the 'front door'.", "This inspection included a 'deep dive' focus on …", "During this visit inspectors reviewed …"
    [GeneratedRegex(@"^(?:During (?:the|this) (?:course of (?:the|this) )?visit,?\s+)?(?:Specifically, )?(?:(?:Inspectors|They|We|inspectors)\s+(?:also\s+)?(?:looked at|reviewed|considered|evaluated|focused on|examined|assessed)|The (?:visit|inspection) (?:focused|looked)|This (?:inspection|visit) (?:included|focused))\b", RegexOptions.IgnoreCase)]
    private static partial Regex LookedAt();

    // what they read and whom they met is evidence, not focus
    [GeneratedRegex(@"range of evidence|case (?:records|discussions|files)|performance (?:information|management)|video calls|spoke (?:to|with)|meetings with|national and local", RegexOptions.IgnoreCase)]
    private static partial Regex Evidence();
}
