using System.Diagnostics;

namespace Croydon.Papers.SearchBench;

/// <summary>How long a class of queries took, in milliseconds.</summary>
/// <param name="Total">Of the first query of the class, as the engine gave it.</param>
internal sealed record Timing(double P50, double P95, int Runs, string Total)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Each query once to warm up, then all in turn. A class that is slow is repeated less, but never fewer than once a query.</summary>
    /// <param name="ask">Gives the total as text.</param>
    public static async Task<Timing> OfAsync(IReadOnlyList<BenchQuery> queries, int repeats, Func<BenchQuery, Task<string>> ask)
    {
        var total = await ask(queries[0]);
        foreach (var query in queries.Skip(1))
            await ask(query);
        var times = new List<double>();
        var all = Stopwatch.StartNew();
        for (var i = 0; i < repeats && (i == 0 || all.Elapsed < Patience); i++)
        {
            foreach (var query in queries)
            {
                var one = Stopwatch.StartNew();
                await ask(query);
                times.Add(one.Elapsed.TotalMilliseconds);
            }
        }

        times.Sort();
        return new Timing(times[times.Count / 2], times[(int)Math.Ceiling(0.95 * times.Count) - 1], times.Count, total);
    }
}
