using Croydon.Papers.Documents;

namespace Croydon.Papers.App.Lists;

/// <summary>The kinds of list: documents, kpi-values, recommendations, and every sort of item by its path.</summary>
internal static class ListKinds
{
    public const string Documents = "documents";
    public const string KpiValues = "kpi-values";
    public const string Recommendations = "recommendations";

    private static readonly ItemSort[] Sorts = [.. new PapersServices().Sorts];

    public static IEnumerable<string> All => Sorts.Select(s => s.Path).Concat([KpiValues, Recommendations]).Prepend(Documents);

    /// <summary>Null where it is no sort of item.</summary>
    public static ItemSort? Sort(string path) => Array.Find(Sorts, s => s.Path == path);
}
