using System.Globalization;
using System.Text.Json.Nodes;
using CsvHelper;
using CsvHelper.Configuration;

namespace Croydon.Papers.App.Lists;

/// <summary>Rows as CSV (RFC 4180, with a header). Cells that a spreadsheet would run as a formula get an apostrophe in front.</summary>
internal static class CsvRows
{
    private static readonly CsvConfiguration Rfc4180 = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        InjectionOptions = InjectionOptions.Escape,
        InjectionEscapeCharacter = '\'',
    };

    public static async Task WriteAsync(TextWriter output, IEnumerable<JsonObject> rows)
    {
        var flat = rows.Select(Flat.Row).ToList();
        var columns = Flat.Columns(flat);
        await using var csv = new CsvWriter(output, Rfc4180, leaveOpen: true);
        foreach (var column in columns)
            csv.WriteField(column);
        await csv.NextRecordAsync();
        foreach (var row in flat)
        {
            foreach (var column in columns)
                csv.WriteField(row.GetValueOrDefault(column, ""));
            await csv.NextRecordAsync();
        }
    }
}
