using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Kinds.DecisionNotice;

/// <summary>The record of a decision, taken or proposed.</summary>
public sealed partial class DecisionNoticeKind : IPaperKind
{
    public int Version => 1;

    public PaperDescription? Describe(Paper paper)
    {
        var opening = Opening.Of(paper);
        if (!opening.Lines.Take(10).Any(l => Heading().IsMatch(l.Text)))
            return null;
        var head = string.Join(' ', opening.Lines.Take(20).Select(l => l.Text));
        return new PaperDescription("decision-notice", 0.96, "it is headed as the record of a decision")
        {
            Title = TitleOf(opening),
            Council = PaperCouncil.Of(opening),
            Body = Taken().Match(head) is { Success: true } taken ? Bodies.First(taken.Groups["by"].Value) : null,
            Date = Dates.FindAll(head).FirstOrDefault(d => d.Day is not null && Made().IsMatch(head[..d.Start]))?.Day,
        };
    }

    public IReadOnlyList<Part> Divide(Paper paper) => [];

    /// <summary>The subject after its label, else the heading itself.</summary>
    private static string? TitleOf(Opening opening)
    {
        var lines = opening.Lines;
        for (var i = 0; i < lines.Count; i++)
            if (Subject().Match(lines[i].Text) is { Success: true } label)
                return label.Groups["title"].Value is { Length: > 3 } same ? same : Fold.Spaces(string.Join(' ', lines.Skip(i + 1).Take(3).TakeWhile(l => !Label().IsMatch(l.Text)).Select(l => l.Text)));
        return PaperTitle.Of(opening);
    }

    // "PROPOSED RECORD OF DECISION", "Decision Recording Form", "Decision Notice", "Officer Decision Record"
    [GeneratedRegex(@"\brecord of (?:\w+ )?decisions?\b|\bdecisions? (?:notice|recording form|record|sheet)\b|\bnotice of decisions?\b|\bprinted decisions\b|\b(?:delegated|officer|executive|cabinet member) decision\b.{0,30}$", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    // "meeting on " or "Date of decision: " before the date
    [GeneratedRegex(@"\b(?:meeting (?:on|of|held on)|date(?: of (?:the )?(?:decision|meeting))?|dated|taken on|made on)\s*:?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Made();

    // "DECISION TO BE TAKEN BY: Cabinet", "Decision determined at Transport Policy Committee meeting"
    [GeneratedRegex(@"(?:\bdecisions? (?:to be )?(?:taken|made|determined) (?:by|at)|\bdecision[- ]maker)\s*:?\s*(?:DECISION NO(?:\.|:|UMBER:?)?\s*)?(?<by>.{3,160})", RegexOptions.IgnoreCase)]
    private static partial Regex Taken();

    // "Decision:", "Reasons for decision", "(b) Ward:"
    [GeneratedRegex(@":\s*$|^(?:\(\w\)|decision\b|reasons?\b|background\b|cabinet committee\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    // "Title of Decision: Transfer of …", "Subject Matter / Title of Decision"
    [GeneratedRegex(@"^(?:subject(?: matter)?(?:\s*/\s*title of decision)?|title of decision|decision title)\s*:?\s*(?<title>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Subject();
}
