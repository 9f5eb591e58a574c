using System.Text.Json.Nodes;
using Spectre.Console;

namespace Croydon.Papers.App.Lists;

/// <summary>Rows as a table for people: the columns that fit, long cells cut.</summary>
internal static class TableRows
{
    private const int MostColumns = 8;
    private const int LongestCell = 60;
    private const int PipeWidth = 200;

    /// <summary>Details that a person would not look for in a table.</summary>
    private static readonly string[] Passed = ["id", "kpi", "confidence", "source.", "document.", "items.", "sha256", "storedAt", "url", "kindConfidence", "format", "status", "printedPage"];

    public static void Write(TextWriter output, IReadOnlyList<JsonObject> rows)
    {
        if (rows.Count == 0)
        {
            output.WriteLine("Nothing of this kind is in the store.");
            return;
        }

        var flat = rows.Select(Flat.Row).ToList();
        var columns = Flat.Columns(flat).Where(c => !Array.Exists(Passed, p => c == p || (p.EndsWith('.') && c.StartsWith(p, StringComparison.Ordinal))))
            .Where(c => flat.Exists(r => r.GetValueOrDefault(c, "").Length > 0)).Take(MostColumns).Append("document.file").ToList();
        var table = new Table().Border(TableBorder.Simple).AddColumns([.. columns.Select(Markup.Escape)]);
        foreach (var row in flat)
            table.AddRow([.. columns.Select(c => Markup.Escape(Cut(row.GetValueOrDefault(c, ""))))]);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });
        if (Console.IsOutputRedirected)
            console.Profile.Width = PipeWidth;
        console.Write(table);
    }

    private static string Cut(string text) => text.Length <= LongestCell ? text : text[..LongestCell].TrimEnd() + "…";
}
