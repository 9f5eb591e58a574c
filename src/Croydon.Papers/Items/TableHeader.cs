using System.Text.RegularExpressions;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Items;

/// <summary>Where the header of a table stands and what each of its columns holds.</summary>
/// <param name="EndRow">Index after the last header row.</param>
/// <param name="Titles">One per column, the words of group headers ("Inherent risk") in front of their own ("Score").</param>
/// <param name="Roles">By column; columns without a known role are absent.</param>
public sealed record TableHeader<TRole>(int EndRow, IReadOnlyList<string> Titles, IReadOnlyDictionary<int, TRole> Roles)
    where TRole : struct, Enum;

/// <summary>Finds the headers of tables.</summary>
public static partial class TableHeaders
{
    private const int FurthestStart = 6;
    private const int Tallest = 3;
    private const int LongestCell = 12;

    /// <summary>The header with most known columns among the first rows; null where <paramref name="enough"/> never holds.</summary>
    public static TableHeader<TRole>? Find<TRole>(Table table, ColumnVocabulary<TRole> vocabulary, Func<IReadOnlySet<TRole>, bool> enough)
        where TRole : struct, Enum
    {
        TableHeader<TRole>? best = null;
        for (var start = 0; start < Math.Min(FurthestStart, table.Rows.Count); start++)
        {
            for (var end = start + 1; end <= Math.Min(start + Tallest, table.Rows.Count) && MayBelong(table, start, end - 1); end++)
            {
                var found = Read(table, start, end, vocabulary);
                var isClearer = found.Roles.Count > (best?.Roles.Count ?? 0)
                    || (best is not null && found.Roles.Count == best.Roles.Count && HasGroups(table, start) && Distinct(found) > Distinct(best));
                if (isClearer && enough(found.Roles.Values.ToHashSet()))
                    best = found;
            }
        }

        return best is null ? null : WithUnits(table, best);
    }

    /// <summary>A row of units right below belongs to the header: "£m" under "Exposure".</summary>
    private static TableHeader<TRole> WithUnits<TRole>(Table table, TableHeader<TRole> header)
        where TRole : struct, Enum
    {
        if (header.EndRow >= table.Rows.Count)
            return header;
        var cells = header.Titles.Select((_, c) => TableGrid.At(table, header.EndRow, c)).Select(at => at.Row == header.EndRow ? at.Cell.Text.Trim() : "").ToList();
        return cells.TrueForAll(t => t.Length == 0 || Unit().IsMatch(t)) && cells.Exists(t => t.Length > 0)
            ? header with { EndRow = header.EndRow + 1, Titles = [.. header.Titles.Zip(cells, (title, unit) => $"{title} {unit}".Trim())] }
            : header;
    }

    /// <summary>The header that stands in one row; null where <paramref name="enough"/> does not hold.</summary>
    public static TableHeader<TRole>? At<TRole>(Table table, int row, ColumnVocabulary<TRole> vocabulary, Func<IReadOnlySet<TRole>, bool> enough)
        where TRole : struct, Enum
    {
        var found = Read(table, row, row + 1, vocabulary);
        return enough(found.Roles.Values.ToHashSet()) ? found : null;
    }

    private static bool HasGroups(Table table, int row) => table.Rows[row].Cells.Any(c => c is { ColSpan: > 1 });

    /// <summary>How many columns are told apart, which a second row does under group headers.</summary>
    private static int Distinct<TRole>(TableHeader<TRole> header)
        where TRole : struct, Enum =>
        header.Titles.Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Count();

    /// <summary>Only short cells; below the first row also only what the reader or the spans of the first row make header.</summary>
    private static bool MayBelong(Table table, int start, int row)
    {
        if (!table.Rows[row].Cells.All(c => c is null || c.Text.Count(char.IsWhiteSpace) < LongestCell))
            return false;
        var spanned = start + table.Rows[start].Cells.Max(c => c?.RowSpan ?? 1);
        return row == start || table.HeaderRows == 0 || row < Math.Max(table.HeaderRows, spanned);
    }

    private static TableHeader<TRole> Read<TRole>(Table table, int start, int end, ColumnVocabulary<TRole> vocabulary)
        where TRole : struct, Enum
    {
        var titles = Enumerable.Range(0, table.Columns).Select(c => TableGrid.Title(table, start, end, c)).ToList();
        var roles = new Dictionary<int, TRole>();
        for (var c = 0; c < titles.Count; c++)
        {
            if (vocabulary.RoleOf(titles[c]) is { } role)
                roles[c] = role;
        }

        return new TableHeader<TRole>(end, titles, roles);
    }

    // "£m", "£000s", "£", "%", "(1-5)"
    [GeneratedRegex(@"^(?:\(?£\s?['’]?(?:m|k|000s?|bn)?\)?|%|\(?\d\s?[-–]\s?\d{1,2}\)?|no\.?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();
}
