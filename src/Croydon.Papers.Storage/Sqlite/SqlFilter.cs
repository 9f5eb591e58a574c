using System.Globalization;
using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>Collects conditions with their parameters. Only constants of this folder become SQL text.</summary>
internal sealed partial class SqlFilter
{
    /// <summary>The item as all papers together tell of it.</summary>
    public const string Body = "coalesce(i.joined, i.body)";

    // Sorts after every day of a month or a year.
    private const char AfterDigits = '~';

    private readonly List<string> _conditions = [];
    private readonly List<(string Name, object? Value)> _values = [];

    public (string Name, object? Value)[] Values => [.. _values];

    public string Where => _conditions.Count == 0 ? "" : "WHERE " + string.Join(" AND ", _conditions);

    /// <param name="condition">"{0}" stands for the parameter.</param>
    public SqlFilter And(string condition, object? value)
    {
        if (value is not null)
            _conditions.Add(string.Format(CultureInfo.InvariantCulture, condition, Parameter(value)));
        return this;
    }

    public SqlFilter Folded(string column, string? value) =>
        And($"fold({column}) = {{0}}", value is null ? null : Fold.Key(value));

    /// <summary>Conditions over the papers, which the statement calls "d".</summary>
    public SqlFilter Papers(PaperFilter filter) =>
        Folded("d.kind", filter.Kind).Folded("d.body", filter.Body).Council(filter.Council)
            .And("d.date >= {0}", Iso(filter.From)).And("d.date <= {0}", Iso(filter.To)).If(!filter.IncludeDuplicates, "d.counted_in IS NULL");

    /// <summary>Papers of a council by its name or the words that tell it from others: "Croydon", "Croydon Council".</summary>
    public SqlFilter Council(string? name)
    {
        if (name is null)
            return this;
        foreach (var word in Fold.Key(Councils.First(name) ?? name).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            And("instr(' ' || fold(d.council) || ' ', ' ' || {0} || ' ') > 0", word);
        return this;
    }

    /// <summary>A condition without a parameter.</summary>
    public SqlFilter If(bool wanted, string condition)
    {
        if (wanted)
            _conditions.Add(condition);
        return this;
    }

    /// <summary>A field of an item's JSON (or one of its values, where it is a list) equals a value after folding; "true" and "false" are the JSON's own.</summary>
    public SqlFilter JsonField(string field, string value)
    {
        if (!FieldName().IsMatch(field))
        {
            _conditions.Add("0");
            return this;
        }

        var (path, wanted) = (Parameter("$." + field), Parameter(Fold.Key(value)));
        _conditions.Add($"""
            (fold(json_extract({Body}, {path})) = {wanted} OR json_type({Body}, {path}) = {wanted} OR (json_type({Body}, {path}) IN ('array', 'object')
                AND EXISTS (SELECT 1 FROM json_tree({Body}, {path}) t WHERE t.atom IS NOT NULL AND fold(t.atom) = {wanted})))
            """);
        return this;
    }

    public SqlFilter JsonRange(FieldRange range)
    {
        if (!FieldName().IsMatch(range.Field))
            return If(true, "0");
        var value = $"json_extract({Body}, {Parameter("$." + range.Field)})";
        return And(value + " >= {0}", range.From).And(value + " <= {0}", range.To is { } to ? to + AfterDigits : null);
    }

    /// <summary>Adds a parameter and returns its name.</summary>
    public string Parameter(object? value)
    {
        var name = "$p" + _values.Count.ToString(CultureInfo.InvariantCulture);
        _values.Add((name, value));
        return name;
    }

    public static bool IsField(string name) => FieldName().IsMatch(name);

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // "owners", "residual.score"
    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)*\z")]
    private static partial Regex FieldName();
}
