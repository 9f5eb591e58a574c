using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Kinds.OfstedLetter;

/// <summary>A letter of an inspectorate on a visit: monitoring, focused, joint targeted.</summary>
public sealed partial class OfstedLetterKind : IPaperKind
{
    private const int LongestSubject = 4;

    public int Version => 1;

    public PaperDescription? Describe(Paper paper)
    {
        var opening = Opening.Of(paper);
        var dear = opening.Lines.ToList().FindIndex(l => Dear().IsMatch(l.Text));
        if (dear is < 0 or > 45 || !opening.Has(Inspectorate()) || !opening.Has(Visit()))
            return null;
        var title = Subject(opening, dear);
        return new PaperDescription("ofsted-letter", 0.96, "it is a letter from an inspectorate about a visit")
        {
            Title = title,
            Council = InspectionFacts.Authority(opening, title),
            Body = "Ofsted",
            Date = InspectionFacts.Visited(opening),
            Published = opening.Lines.Take(dear).SelectMany(l => Dates.FindAll(l.Text)).FirstOrDefault(d => d.Day is not null)?.Day,
        };
    }

    public IReadOnlyList<Part> Divide(Paper paper) => [];

    /// <summary>The lines between "Dear …" and the first sentence.</summary>
    private static string? Subject(Opening opening, int dear)
    {
        var lines = opening.Lines.Skip(dear + 1).Take(LongestSubject).TakeWhile(l => !Sentence().IsMatch(l.Text)).Select(l => l.Text);
        return Fold.Spaces(string.Join(' ', lines)) is { Length: > 0 } subject ? subject : opening.First(Visit())?.Value;
    }

    // "Dear Debbie", "Dear local partnership"
    [GeneratedRegex(@"^Dear\s+\p{L}", RegexOptions.IgnoreCase)]
    private static partial Regex Dear();

    // "Ofsted", "Her Majesty's Inspectors", "Care Quality Commission"
    [GeneratedRegex(@"\bOfsted\b|\bMajesty['’]s\s+(?:Chief\s+)?Inspector|\bCare Quality Commission\b", RegexOptions.IgnoreCase)]
    private static partial Regex Inspectorate();

    // "Monitoring visit of", "Focused visit to", "Joint targeted area inspection", "revisit", "inspection of"
    [GeneratedRegex(@"\b(?:(?:monitoring|focused|assurance)\s+visit|joint\s+(?:targeted\s+)?(?:area\s+)?(?:child\s+protection\s+)?inspection|re-?visit|inspection|visit)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Visit();

    // the first line of the letter's text: "This letter summarises", "Her Majesty's Chief Inspector of", "Between 21 and 25 January"
    [GeneratedRegex(@"^(?:This|Her|His|Between|Following|From|On|I|We|The|In|Thank|Ofsted)\s|[.]\s+\p{Lu}\p{Ll}+\s")]
    private static partial Regex Sentence();
}
