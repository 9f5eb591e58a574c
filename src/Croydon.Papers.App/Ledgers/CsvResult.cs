using System.Globalization;
using System.Text;
using CsvHelper;

namespace Croydon.Papers.App.Ledgers;

/// <summary>The whole of a list as CSV, for a spreadsheet: byte order mark, ISO dates, and no cell that a spreadsheet would run.</summary>
internal static class CsvResult
{
    // What a spreadsheet takes for the start of a formula.
    private static readonly char[] Formula = ['=', '+', '-', '@', '\t', '\r'];

    public static IResult Of<T>(ListView<T> list, string name) => Of(list.Whole, list.Exported, name);

    /// <param name="name">Of the file, without its ending.</param>
    public static IResult Of<T>(IReadOnlyList<T> rows, IReadOnlyList<Column<T>> columns, string name) => Results.Stream(async stream =>
    {
        await using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await using var csv = new CsvWriter(text, CultureInfo.InvariantCulture);
        foreach (var column in columns)
            csv.WriteField(column.Name);
        await csv.NextRecordAsync();
        foreach (var row in rows)
        {
            foreach (var column in columns)
                csv.WriteField(Cell(column.Value(row)));
            await csv.NextRecordAsync();
        }
    }, "text/csv; charset=utf-8", $"{name}.csv");

    private static string Cell(object? value) => value switch
    {
        null => "",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        _ => Harmless(value.ToString() ?? ""),
    };

    /// <summary>An apostrophe in front keeps text text; a plain number ("-4.2") stays a number.</summary>
    private static string Harmless(string text) =>
        text.Length > 0 && Array.IndexOf(Formula, text[0]) >= 0 && !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? "'" + text
            : text;
}
