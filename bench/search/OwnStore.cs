using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Croydon.Papers.Documents;
using Croydon.Papers.Storage;

namespace Croydon.Papers.SearchBench;

/// <summary>The product: papers written through its own store, questions put to its built server over the loopback interface.</summary>
internal sealed class OwnStore(string file) : IAsyncDisposable
{
    private const int Writers = 2;

    private readonly HttpClient _client = new() { BaseAddress = new Uri("http://127.0.0.1:5999"), Timeout = TimeSpan.FromMinutes(2) };
    private Process? _server;

    public Uri Address => _client.BaseAddress!;

    /// <summary>Bytes on disk.</summary>
    public long Size => Directory.EnumerateFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file) + "*").Sum(f => new FileInfo(f).Length);

    public async Task BuildAsync(GeneratedPapers papers)
    {
        var store = Stores.Open(file, create: true, TimeProvider.System);
        var made = Channel.CreateBounded<ExtractedPaper>(4);
        var making = Task.Run(async () =>
        {
            for (var i = 0; i < papers.Papers; i++)
                await made.Writer.WriteAsync(papers.Paper(i));
            made.Writer.Complete();
        });
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(async _ =>
        {
            await foreach (var paper in made.Reader.ReadAllAsync())
                await store.Papers.SaveAsync(paper, CancellationToken.None);
        }));
        await making;
    }

    /// <param name="program">papers.dll as built.</param>
    public async Task ServeAsync(string program)
    {
        _server = Process.Start(new ProcessStartInfo("dotnet", [program, "serve", "--store", file, "--urls", _client.BaseAddress!.ToString()]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        for (var tries = 0; tries < 150; tries++)
        {
            try
            {
                await _client.GetStringAsync("/healthz");
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(200);
            }
        }

        throw new InvalidOperationException("The server does not answer: is port 5999 taken?");
    }

    /// <summary>The total as the API gives it, with a plus where it is a lower bound.</summary>
    public async Task<string> AskAsync(BenchQuery query)
    {
        var year = query.Year is { } y ? "&year=" + y.ToString(CultureInfo.InvariantCulture) : "";
        var answer = JsonNode.Parse(await _client.GetStringAsync($"/api/v1/search?q={Uri.EscapeDataString(query.Text)}{year}"))!;
        return $"{answer["total"]}{((bool)answer["totalIsExact"]! ? "" : "+")}{((bool)answer["bounded"]! ? " bounded" : "")}";
    }

    /// <summary>Resident memory of the server in bytes.</summary>
    public long Memory()
    {
        _server!.Refresh();
        return _server.WorkingSet64;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_server is null)
            return;
        _server.Kill();
        await _server.WaitForExitAsync();
        _server.Dispose();
    }
}
