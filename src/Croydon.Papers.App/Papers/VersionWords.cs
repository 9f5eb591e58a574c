using System.Globalization;
using Croydon.Papers.History.Duplicates;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Papers;

/// <summary>Says how two versions of a paper belong together, and which of them is counted.</summary>
internal static class VersionWords
{
    public static string Of(PaperVersion version, StoredPaper paper)
    {
        var relation = version.Relation switch
        {
            PaperRelation.Same => "the same paper in another rendering",
            PaperRelation.Draft => "another version of this paper",
            PaperRelation.Inside => "one of the two stands whole inside the other",
            _ => "an edition of another day",
        };
        var share = version.Resemblance.ToString("P0", CultureInfo.GetCultureInfo("en-GB"));
        var counted = paper.CountedIn == version.Id ? "; what both say is counted there" : "";
        return $"{relation}, {share} of the words in common{counted}";
    }
}
