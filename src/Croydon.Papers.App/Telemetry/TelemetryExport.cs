using Croydon.Papers.Ingestion;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Croydon.Papers.App.Telemetry;

/// <summary>
/// Sends traces and metrics by OTLP where OTEL_EXPORTER_OTLP_ENDPOINT names a collector; the exporter's other OTEL_ variables
/// hold too. What it has not sent yet is sent when it is disposed of.
/// </summary>
internal sealed class TelemetryExport : IDisposable
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private static readonly string[] Traced = [IngestMeasures.Name, "Microsoft.AspNetCore"];
    private static readonly string[] Measured = [IngestMeasures.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];
    private readonly TracerProvider _traces;
    private readonly MeterProvider _metrics;

    private TelemetryExport()
    {
        var papers = ResourceBuilder.CreateDefault().AddService("papers", serviceVersion: typeof(TelemetryExport).Assembly.GetName().Version?.ToString(3));
        _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(papers).AddSource(Traced).AddOtlpExporter().Build();
        _metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(papers).AddMeter(Measured).AddOtlpExporter().Build();
    }

    /// <summary>Null where no collector is named.</summary>
    public static TelemetryExport? Start() => Environment.GetEnvironmentVariable(Endpoint) is { Length: > 0 } ? new TelemetryExport() : null;

    public void Dispose()
    {
        _traces.Dispose();
        _metrics.Dispose();
    }
}
