using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Decisions;

/// <summary>What a label of a decision notice announces.</summary>
internal enum DecisionField
{
    Maker,
    Reference,
    Date,
    Key,
    Title,
    Points,
    Reasons,
    Alternatives,
    Interests,
    Ward,
    CallIn,
    Other,
}

/// <summary>The labels of decision notices as councils print them.</summary>
internal static partial class DecisionLabels
{
    private const int Longest = 110;

    // A label of so many letters is one without its colon too: the colon is on the next line.
    private const int LongEnough = 20;

    // A label begins with one of these; longer ones first.
    private static readonly (string Start, DecisionField Field)[] Known =
    [
        ("decision to be taken by", DecisionField.Maker),
        ("decision taken by", DecisionField.Maker),
        ("decision made by", DecisionField.Maker),
        ("decision maker", DecisionField.Maker),
        ("name of decision maker", DecisionField.Maker),
        ("decision number", DecisionField.Reference),
        ("decision no", DecisionField.Reference),
        ("decision reference", DecisionField.Reference),
        ("decision ref", DecisionField.Reference),
        ("reference number", DecisionField.Reference),
        ("date of decision", DecisionField.Date),
        ("decision date", DecisionField.Date),
        ("date decision taken", DecisionField.Date),
        ("key decision criteria", DecisionField.Other),
        ("key decision", DecisionField.Key),
        ("is this a key decision", DecisionField.Key),
        ("subject matter / title of decision", DecisionField.Title),
        ("subject matter/title of decision", DecisionField.Title),
        ("subject matter", DecisionField.Title),
        ("title of decision", DecisionField.Title),
        ("decision title", DecisionField.Title),
        ("subject", DecisionField.Title),
        ("decision made in exempt session", DecisionField.Other),
        ("decision taken", DecisionField.Points),
        ("decision made", DecisionField.Points),
        ("details of decision", DecisionField.Points),
        ("record of the decision", DecisionField.Points),
        ("decision", DecisionField.Points),
        ("reason(s) for decision", DecisionField.Reasons),
        ("reasons for decision", DecisionField.Reasons),
        ("reason for decision", DecisionField.Reasons),
        ("reasons for the decision", DecisionField.Reasons),
        ("any alternatives considered", DecisionField.Alternatives),
        ("alternatives considered", DecisionField.Alternatives),
        ("alternative options considered", DecisionField.Alternatives),
        ("any interest declared", DecisionField.Interests),
        ("declarations of interest", DecisionField.Interests),
        ("conflicts of interest", DecisionField.Interests),
        ("ward", DecisionField.Ward),
        ("call-in", DecisionField.CallIn),
        ("call in", DecisionField.CallIn),
        ("is the decision subject to call-in", DecisionField.CallIn),
        ("date decision effective", DecisionField.Other),
        ("exempt information", DecisionField.Other),
        ("additional information at the meeting", DecisionField.Other),
        ("cabinet committee recommendations", DecisionField.Other),
        ("for publication", DecisionField.Other),
        ("background documents", DecisionField.Other),
        ("committee members present", DecisionField.Other),
        ("signed date", DecisionField.Other),
        ("signed", DecisionField.Other),
    ];

    /// <summary>The field of a line's label and what stands beside it; null where the line begins with no label.</summary>
    public static (DecisionField Field, string Value)? Read(string line)
    {
        var text = Letter().Replace(line.Trim(), "");
        var colon = text.IndexOfAny([':', '?']);
        var label = colon is > 0 and <= Longest ? text[..colon] : text;
        if (label.Length > Longest)
            return null;
        var key = Fold.Key(label);
        var at = Array.FindIndex(Known, k => key.StartsWith(k.Start, StringComparison.Ordinal));
        if (at < 0 || (colon is <= 0 or > Longest && key.Length > Known[at].Start.Length + 1 && Known[at].Start.Length < LongEnough))
            return null;
        return (Known[at].Field, colon is > 0 and <= Longest ? text[(colon + 1)..].TrimStart(':', '?', ' ').Trim() : "");
    }

    // "(a) Subject:" of a lettered form
    [GeneratedRegex(@"^\([a-z]\)\s*")]
    private static partial Regex Letter();
}
