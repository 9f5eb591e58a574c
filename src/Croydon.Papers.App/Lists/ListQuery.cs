using System.Globalization;
using Croydon.Papers.App.Kpis;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Lists;

/// <summary>Reads the filters of a list from a URL.</summary>
internal static class ListQuery
{
    public const int LargestPage = 1000;

    private static readonly string[] Common = ["kind", "body", "council", "from", "to", "document", "q", "sort", "cursor", "pageSize", "format", "includeDuplicates"];

    /// <summary>The request, or a sentence that says what is wrong with it.</summary>
    public static (ListRequest? Request, string? Wrong) Read(string path, IQueryCollection query)
    {
        var fields = FilterFields.Of(path).ToDictionary(f => f.Name, StringComparer.Ordinal);
        var unknown = query.Keys.FirstOrDefault(k => !Common.Contains(k) && !fields.ContainsKey(k));
        if (unknown is not null)
            return (null, $"{path} cannot be filtered by \"{unknown}\": use {string.Join(", ", Common.Concat(fields.Keys))}.");
        if (Wrong(query) is { } wrong)
            return (null, wrong);
        return (new ListRequest(path)
        {
            Papers = new PaperFilter { Kind = Text(query, "kind"), Body = Text(query, "body"), Council = Text(query, "council"), From = Date(query, "from"), To = Date(query, "to"), IncludeDuplicates = string.Equals(Text(query, "includeDuplicates"), "true", StringComparison.OrdinalIgnoreCase) },
            Document = Text(query, "document"),
            Query = Text(query, "q"),
            Sort = Text(query, "sort"),
            Cursor = Text(query, "cursor"),
            PageSize = Text(query, "pageSize") is { } size ? int.Parse(size, NumberStyles.None, CultureInfo.InvariantCulture) : 50,
            Fields = [.. Given(FilterKind.Is).Select(f => (f.Field, query[f.Name].ToString()))],
            Ranges = [.. Given(FilterKind.From).Select(f => new FieldRange(f.Field, query[f.Name].ToString(), null)), .. Given(FilterKind.To).Select(f => new FieldRange(f.Field, null, query[f.Name].ToString()))],
        }, null);

        IEnumerable<ListFilter> Given(FilterKind kind) => fields.Values.Where(f => f.Kind == kind && Text(query, f.Name) is not null);
    }

    private static string? Wrong(IQueryCollection query)
    {
        foreach (var name in new[] { "from", "to" })
        {
            if (Text(query, name) is not null && Date(query, name) is null)
                return $"{name} is a date as YYYY-MM-DD, such as 2018-03-31.";
        }

        if (PeriodParameter.Wrong(Text(query, "periodFrom"), Text(query, "periodTo")) is { } period)
            return period;
        return Text(query, "pageSize") is { } size && !(int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= LargestPage)
            ? $"pageSize is a number from 1 to {LargestPage}."
            : null;
    }

    private static string? Text(IQueryCollection query, string name) => query[name].ToString() is { Length: > 0 } text ? text : null;

    private static DateOnly? Date(IQueryCollection query, string name) =>
        DateOnly.TryParseExact(query[name].ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
