using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Croydon.Papers.SearchBench;

/// <summary>Clients that each ask one thing after another, as readers and programs do: searches mostly, lists, pages.</summary>
internal static class LoadTest
{
    private const double Megabyte = 1024 * 1024;

    private static readonly string[] Paths =
    [
        "/api/v1/search?q=children", "/api/v1/search?q=social+work", "/api/v1/search?q=%22improvement+plan%22", "/api/v1/search?q=budget&sort=newest", "/api/v1/search?q=LAC",
        "/api/v1/search?q=risk+mitigation&year=2018", "/search?q=housing", "/api/v1/documents?pageSize=20", "/api/v1/actions", "/api/v1/kpis", "/", "/papers", "/meetings",
    ];

    /// <returns>1 where any request failed.</returns>
    public static async Task<int> RunAsync(string store, string program, int clients, TimeSpan time)
    {
        await using var server = new OwnStore(Path.GetFullPath(store));
        await server.ServeAsync(program);
        using var client = new HttpClient { BaseAddress = server.Address };
        foreach (var path in Paths)
            await client.GetStringAsync(path);
        var (times, errors, before, clock) = (new ConcurrentBag<double>(), new ConcurrentBag<string>(), server.Memory(), Stopwatch.StartNew());
        var asking = Task.WhenAll(Enumerable.Range(0, clients).Select(n => Task.Run(() => OneAsync(client, n, clock, time, times, errors))));
        await Task.Delay(time / 2);
        var middle = server.Memory();
        await asking;
        var sorted = times.Order().ToList();
        Say($"{clients} clients, {clock.Elapsed.TotalSeconds:F0} s: {sorted.Count:N0} answers, {sorted.Count / clock.Elapsed.TotalSeconds:N0} a second, {errors.Count} errors");
        Say($"p50 {sorted[sorted.Count / 2]:F0} ms, p95 {sorted[(int)(0.95 * sorted.Count)]:F0} ms, p99 {sorted[(int)(0.99 * sorted.Count)]:F0} ms; memory {before / Megabyte:N0} MB before, {middle / Megabyte:N0} MB in the middle, {server.Memory() / Megabyte:N0} MB after");
        foreach (var error in errors.Distinct().Take(5))
            Say($"error: {error}");
        return errors.IsEmpty ? 0 : 1;
    }

    private static async Task OneAsync(HttpClient client, int first, Stopwatch clock, TimeSpan time, ConcurrentBag<double> times, ConcurrentBag<string> errors)
    {
        for (var i = first; clock.Elapsed < time; i++)
        {
            var one = Stopwatch.StartNew();
            using var answer = await client.GetAsync(Paths[i % Paths.Length]);
            await answer.Content.ReadAsByteArrayAsync();
            times.Add(one.Elapsed.TotalMilliseconds);
            if (!answer.IsSuccessStatusCode)
                errors.Add($"{(int)answer.StatusCode} {Paths[i % Paths.Length]}");
        }
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
