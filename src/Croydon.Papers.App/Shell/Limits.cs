using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Croydon.Papers.App.Shell;

/// <summary>What one caller may cost: sizes, times, and whose word on the caller's address is taken. Rates are the API's (ApiServices).</summary>
internal static class Limits
{
    private const long BodyBytes = 1 << 20;
    private const int HeaderBytes = 32 << 10, LineBytes = 16 << 10, Headers = 100;
    private static readonly TimeSpan HeaderTime = TimeSpan.FromSeconds(15);

    public static void Of(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        var limits = server.Limits;
        limits.MaxRequestBodySize = BodyBytes;
        (limits.MaxRequestHeadersTotalSize, limits.MaxRequestLineSize, limits.MaxRequestHeaderCount) = (HeaderBytes, LineBytes, Headers);
        limits.RequestHeadersTimeout = HeaderTime;
    }

    public static void AddLimits(this IServiceCollection services, HostSettings settings)
    {
        services.AddRequestTimeouts(times => times.DefaultPolicy = new() { Timeout = settings.RequestTime, TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable });
        services.Configure<HostOptions>(host => host.ShutdownTimeout = settings.ShutdownTime);
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var proxy in settings.TrustedProxies)
                forwarded.KnownProxies.Add(proxy);
        });
    }

    /// <summary>The outermost of all.</summary>
    public static void UseLimits(this WebApplication app)
    {
        if (app.Services.GetRequiredService<HostSettings>().TrustedProxies.Count > 0)
            app.UseForwardedHeaders();
        app.UseRouting();
        app.UseRequestTimeouts();
    }
}
