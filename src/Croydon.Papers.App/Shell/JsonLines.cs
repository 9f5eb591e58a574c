using System.CommandLine;
using System.Text.Json;
using Croydon.Papers.Documents.Json;

namespace Croydon.Papers.App.Shell;

/// <summary>Rows for people, or one JSON object a line for programs.</summary>
internal static class JsonLines
{
    /// <param name="each">What a line is of: "paper".</param>
    public static Option<bool> Option(string each) => new("--json") { Description = $"One JSON line for each {each}." };

    /// <param name="say">A row as a line for people.</param>
    public static async Task WriteAsync<T>(IEnumerable<T> rows, bool json, Func<T, string> say)
    {
        foreach (var row in rows)
            await Console.Out.WriteLineAsync(json ? JsonSerializer.Serialize(row, PaperJson.Options) : say(row));
    }
}
