using System.Diagnostics;
using System.Globalization;

namespace Croydon.Papers.SearchBench;

/// <summary>One run: both engines built from the same papers, then asked the same questions, one engine after the other.</summary>
internal sealed class SideBySide(int passages, int words, int repeats, string folder, string program)
{
    private const double Megabyte = 1024 * 1024;

    private readonly GeneratedPapers _papers = new(passages, words);

    /// <summary>Builds what is not there yet and asks nothing.</summary>
    public async Task<int> BuildAsync(bool withPeer)
    {
        await (await OwnStoreAsync()).DisposeAsync();
        if (withPeer)
            await (await PeerAsync()).DisposeAsync();
        return 0;
    }

    public async Task<int> RunAsync(bool withPeer)
    {
        Say($"{passages:N0} passages of {words} words on average, {Environment.ProcessorCount} cores, load before: {(await File.ReadAllTextAsync("/proc/loadavg")).Split(' ')[0]}");
        var own = await AskOwnAsync();
        var peer = withPeer ? await AskPeerAsync() : null;
        Say($"{"",-16} {"papers p50",10} {"p95",8}   {"total",-22} {(peer is null ? "" : $"{"postgres p50",12} {"p95",9}   total")}");
        foreach (var (name, _) in QueryClasses.All)
            Say($"{name,-16} {own[name].P50,10:F1} {own[name].P95,8:F1}   {own[name].Total,-22} {(peer is null ? "" : $"{peer[name].P50,12:F1} {peer[name].P95,9:F1}   {peer[name].Total}")}");
        return 0;
    }

    private async Task<OwnStore> OwnStoreAsync()
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"papers-{passages}-{words}.db"));
        var own = new OwnStore(file);
        if (File.Exists(file))
            return own;
        var clock = Stopwatch.StartNew();
        await own.BuildAsync(_papers);
        Say($"papers: built in {clock.Elapsed.TotalSeconds:F0} s, {passages / clock.Elapsed.TotalSeconds:N0} passages a second");
        return own;
    }

    private async Task<PostgresPeer> PeerAsync()
    {
        var peer = new PostgresPeer(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"postgres-{passages}-{words}")));
        await peer.StartAsync();
        if (peer.IsWhole)
            return peer;
        var clock = Stopwatch.StartNew();
        await peer.BuildAsync(_papers);
        Say($"postgres: built in {clock.Elapsed.TotalSeconds:F0} s, {passages / clock.Elapsed.TotalSeconds:N0} passages a second");
        return peer;
    }

    private async Task<Dictionary<string, Timing>> AskOwnAsync()
    {
        await using var own = await OwnStoreAsync();
        await own.ServeAsync(program);
        var timings = await AskAsync(own.AskAsync);
        Say($"papers: {own.Size / Megabyte:N0} MB on disk, server {own.Memory() / Megabyte:N0} MB resident");
        return timings;
    }

    private async Task<Dictionary<string, Timing>> AskPeerAsync()
    {
        await using var peer = await PeerAsync();
        Say($"postgres: {await peer.SizeAsync() / Megabyte:N0} MB on disk");
        return await AskAsync(peer.AskAsync);
    }

    private async Task<Dictionary<string, Timing>> AskAsync(Func<BenchQuery, Task<string>> ask)
    {
        var timings = new Dictionary<string, Timing>(StringComparer.Ordinal);
        foreach (var (name, queries) in QueryClasses.All)
            timings[name] = await Timing.OfAsync(queries, repeats, ask);
        return timings;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
