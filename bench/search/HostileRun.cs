using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Croydon.Papers.App.Tests.Search;

namespace Croydon.Papers.SearchBench;

/// <summary>The hostile queries of the tests, timed one after another.</summary>
internal static class HostileRun
{
    private const int Queries = 10_000;
    private const int Slowest = 5;
    private const int ServerFault = 500;

    /// <returns>1 where the server failed.</returns>
    public static async Task<int> RunAsync(string store, string program)
    {
        await using var server = new OwnStore(Path.GetFullPath(store));
        await server.ServeAsync(program);
        using var client = new HttpClient { BaseAddress = server.Address };
        var asked = new List<(string Query, int Status, double Milliseconds)>();
        foreach (var query in HostileQueries.Take(Queries))
        {
            var clock = Stopwatch.StartNew();
            using var answer = await client.GetAsync("/api/v1/search?q=" + Uri.EscapeDataString(query));
            await answer.Content.ReadAsByteArrayAsync();
            asked.Add((query, (int)answer.StatusCode, clock.Elapsed.TotalMilliseconds));
        }

        foreach (var status in asked.CountBy(a => a.Status).OrderBy(s => s.Key))
            Say($"{status.Key}: {status.Value:N0} answers");
        foreach (var (query, status, milliseconds) in asked.OrderByDescending(a => a.Milliseconds).Take(Slowest))
            Say($"{milliseconds,8:F0} ms  {status}  {JsonSerializer.Serialize(query[..Math.Min(60, query.Length)])}");
        return asked.Exists(a => a.Status >= ServerFault) ? 1 : 0;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
