using System.Text.RegularExpressions;

namespace Croydon.Papers.Items;

/// <summary>Verbs that tasks open with. Where bullets inside a cell were lost, such a verb with a capital shows where the next task begins.</summary>
public static partial class OpeningVerbs
{
    private static readonly HashSet<string> Verbs = new(
        ("Achieve Address Adopt Agree Align Analyse Appoint Arrange Assess Audit Begin Bring Build Carry Challenge Champion Circulate Clarify Close Collaborate Collate Commence Commission Communicate Compile Complete Conduct Confirm Consider "
         + "Consult Continue Convene Co-ordinate Coordinate Create Define Deliver Design Determine Develop Disseminate Draft Embed Enable Engage Enhance Ensure Escalate Establish Evaluate Examine Expand Explore Extend Finalise Finish "
         + "Further Gather Hold Identify Implement Improve Increase Initiate Introduce Invest Investigate Invite Keep Launch Link Maintain Make Manage Map Merge Monitor Move Negotiate Notify Obtain Organise Oversee Participate Pilot Plan "
         + "Prepare Present Prioritise Procure Produce Progress Promote Provide Publish Purchase Raise Re-commission Re-establish Re-launch Realign Receive Recommission Recruit Redesign Reduce Refine Refresh Reinforce Relaunch Remove Renew "
         + "Repeat Replace Report Request Reset Restructure Review Revise Roll Scope Secure Seek Send Set Share Simplify Standardise Streamline Strengthen Submit Support Take Target Test Track Train Transfer Undertake Update Upskill Use Work Write")
        .Split(' '), StringComparer.Ordinal);

    public static bool Opens(string text) => Verbs.Contains(text.Split(' ', 2)[0]);

    /// <summary>Index of the first opening verb that follows other words without a full stop; -1 where there is none after <paramref name="from"/>.</summary>
    public static int NextTask(string text, int from)
    {
        foreach (Match match in Boundary().Matches(text))
        {
            if (match.Groups["next"].Index > from && Verbs.Contains(match.Groups["next"].Value) && !IsJoining(match.Groups["before"].Value))
                return match.Groups["next"].Index;
        }

        return -1;
    }

    // "the Review", "and Support": the capital belongs to a name.
    private static bool IsJoining(string word) =>
        word is "the" or "a" or "an" or "of" or "to" or "and" or "or" or "in" or "for" or "with" or "on" or "by" or "our" or "its" or "their" or "into" or "from" or "at" or "&" or "new" or "annual" or "via" or "through";

    // "programme Improve the", "SPOC Develop and": a capital, then a small letter after it
    [GeneratedRegex(@"(?<before>[^\s]*[\p{L}\p{N})\]?!.:])\s+(?<next>[A-Z][a-z]*(?:-[a-z]+)?)(?=\s+[a-z0-9&])")]
    private static partial Regex Boundary();
}
