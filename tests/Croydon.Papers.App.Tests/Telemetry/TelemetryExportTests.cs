using System.Collections.Concurrent;
using System.Text;
using Croydon.Papers.App.Tests.Ingest;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Croydon.Papers.App.Tests.Telemetry;

public sealed class TelemetryExportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("papers-telemetry-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Ingest_WithACollector_SendsTracesAndMetricsWithoutNamingAPaper()
    {
        var sent = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        await using var collector = await CollectAsync(sent);
        var papers = SmallPapers.Write(Path.Combine(_folder, "papers"), 2);

        await using var process = PapersProcess.StartUnder(
            ["env", $"OTEL_EXPORTER_OTLP_ENDPOINT={collector.Urls.Single()}", "OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf"], "ingest", papers, "--store", Path.Combine(_folder, "papers.db"));
        await process.EndAsync();

        foreach (var metric in new[] { "papers.ingested", "quarantined", "papers.pages", "papers.stage.duration", "extract" })
            Assert.Contains(metric, sent["/v1/metrics"], StringComparison.Ordinal);
        Assert.Contains("papers.outcome", sent["/v1/traces"], StringComparison.Ordinal);
        Assert.DoesNotContain("001.md", string.Concat(sent.Values), StringComparison.Ordinal);
        Assert.DoesNotContain("groats", string.Concat(sent.Values), StringComparison.Ordinal);
    }

    private static async Task<WebApplication> CollectAsync(ConcurrentDictionary<string, string> sent)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var collector = builder.Build();
        collector.Urls.Add("http://127.0.0.1:0");
        collector.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            var text = Encoding.Latin1.GetString(body.ToArray());
            sent.AddOrUpdate(context.Request.Path.Value!, text, (_, before) => before + text);
            context.Response.StatusCode = StatusCodes.Status200OK;
        });
        await collector.StartAsync();
        return collector;
    }
}
