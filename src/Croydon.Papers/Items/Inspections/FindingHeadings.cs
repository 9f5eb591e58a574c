using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Inspections;

/// <summary>The headings under which inspectorates list what they found.</summary>
internal static partial class FindingHeadings
{
    private const int Longest = 110;

    // The first words that a heading begins with decide; longer ones first.
    private static readonly (string Start, string Kind, bool Priority)[] Known =
    [
        ("areas for priority action", "recommendation", true),
        ("area for priority action", "recommendation", true),
        ("priority and immediate action", "recommendation", true),
        ("priority actions", "recommendation", true),
        ("areas for improvement", "recommendation", false),
        ("area for improvement", "recommendation", false),
        ("areas for development", "recommendation", false),
        ("what needs to improve", "recommendation", false),
        ("what does the area partnership need to do better", "weakness", false),
        ("what does the school need to improve", "recommendation", false),
        ("what does the school need to do to improve", "recommendation", false),
        ("what does the provider need to improve", "recommendation", false),
        ("what does the children's home need to do to improve", "recommendation", false),
        ("statutory requirements", "recommendation", true),
        ("what does the local authority need to improve", "recommendation", false),
        ("what does the lscb need to improve", "recommendation", false),
        ("what the local authority needs to improve", "recommendation", false),
        ("recommendations", "recommendation", false),
        ("key strengths and weaknesses", "", false),
        ("key strengths", "strength", false),
        ("strengths", "strength", false),
        ("multi-agency strengths", "strength", false),
        ("the local authority's strengths", "strength", false),
        ("the local authority has the following strengths", "strength", false),
        ("what is working well", "strength", false),
        ("what is the area partnership doing that is effective", "strength", false),
        ("areas of strength", "strength", false),
        ("weaknesses", "weakness", false),
        ("key weaknesses", "weakness", false),
        ("areas of weakness", "weakness", false),
        ("the local authority has the following weaknesses", "weakness", false),
        ("areas covered by the visit", "focus", false),
        ("areas covered by this visit", "focus", false),
    ];

    /// <summary>The kind of finding under a heading; null for other headings.</summary>
    public static (string Kind, bool Priority)? Of(string heading)
    {
        if (heading.Length > Longest)
            return null;
        var key = Footnote().Replace(Fold.Key(heading), "").TrimEnd(':', '?', ' ');
        var at = Array.FindIndex(Known, k => key.StartsWith(k.Start, StringComparison.Ordinal));
        return at >= 0 && Known[at].Kind.Length > 0 && IsHeading(key, Known[at].Start) ? (Known[at].Kind, Known[at].Priority) : null;
    }

    /// <summary>"What needs to improve in this area of social work practice" is one, "Strengths of the service include good …" a sentence.</summary>
    private static bool IsHeading(string key, string start) =>
        key.Length == start.Length || start.StartsWith("what", StringComparison.Ordinal) || Tail().IsMatch(key[start.Length..]);

    // "? 1" of a footnote
    [GeneratedRegex(@"(?<=[\p{L}?])\s?\d{1,2}$")]
    private static partial Regex Footnote();

    // words that may follow in a heading
    [GeneratedRegex(@"^[\s:,-]*(?:for the|of the|in the|identified|by the|found)\b.{0,60}$")]
    private static partial Regex Tail();
}
