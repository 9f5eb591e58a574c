using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Croydon.Papers.App.Ledgers;

/// <summary>What the address of a list asks for. Anything that cannot be understood counts as not asked.</summary>
public sealed class LedgerRequest(string path, IEnumerable<KeyValuePair<string, StringValues>> query)
{
    private readonly Dictionary<string, string[]> _asked = query
        .Select(q => (q.Key, Values: q.Value.Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => v!.Trim()).ToArray()))
        .Where(q => q.Values.Length > 0)
        .ToDictionary(q => q.Key, q => q.Values, StringComparer.OrdinalIgnoreCase);

    public static LedgerRequest Of(HttpRequest request) => new(request.Path, request.Query);

    public string Path { get; } = path;

    public string? Query => One("q");

    public string? Sort => One("sort");

    public string? Format => One("format");

    public DateOnly? From => Date("from");

    public DateOnly? To => Date("to");

    public int Page => int.TryParse(One("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1;

    public string? One(string name) => _asked.TryGetValue(name, out var values) ? values[0] : null;

    public IReadOnlyList<string> All(string name) => _asked.GetValueOrDefault(name) ?? [];

    public DateOnly? Date(string name) =>
        DateOnly.TryParseExact(One(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>The same list with other choices; null takes a choice away. The page starts again unless it is named.</summary>
    public string With(params (string Name, string? Value)[] changes)
    {
        var changed = changes.Select(c => c.Name).Append("page").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var kept = _asked.Where(a => !changed.Contains(a.Key)).SelectMany(a => a.Value.Select(v => KeyValuePair.Create(a.Key, (string?)v)));
        var added = changes.Where(c => c.Value is not null).Select(c => KeyValuePair.Create(c.Name, c.Value));
        return QueryHelpers.AddQueryString(Path, kept.Concat(added));
    }

    /// <summary>The same list at another address, for feeds and data.</summary>
    public string At(string path) => QueryHelpers.AddQueryString(path, _asked.SelectMany(a => a.Value.Select(v => KeyValuePair.Create(a.Key, (string?)v))));
}
