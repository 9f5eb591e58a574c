using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite.Search;

/// <summary>Kinds, bodies and councils that a user's words mean.</summary>
internal sealed class FacetValues(SqliteConnection connection)
{
    /// <summary>The value itself where there is one, else all that hold its words.</summary>
    public IReadOnlyList<long> Ids(string field, string value)
    {
        var folded = Text.Fold.Key(value);
        var exact = connection.Rows("SELECT id FROM facets WHERE field = $field AND fold(value) = $value", r => r.GetInt64(0), ("$field", field), ("$value", folded));
        return exact.Count > 0 ? exact : connection.Rows("SELECT id FROM facets WHERE field = $field AND replace(fold(value), '-', ' ') LIKE '%' || replace($value, '-', ' ') || '%' LIMIT 50", r => r.GetInt64(0), ("$field", field), ("$value", folded.TrimEnd('s')));
    }
}
