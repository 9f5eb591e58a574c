using System.Globalization;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>Single terms of the index's meta column.</summary>
internal static class MetaTerms
{
    /// <summary>Every passage carries it: a query that only excludes starts from here.</summary>
    public const string Every = "zall";

    public static string Facet(long id) => "fz" + id.ToString(CultureInfo.InvariantCulture);

    public static string Year(int year) => "zy" + year.ToString(CultureInfo.InvariantCulture);
}
