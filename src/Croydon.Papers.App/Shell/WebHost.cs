using Croydon.Papers.App.Health;

namespace Croydon.Papers.App.Shell;

/// <summary>How the site is served.</summary>
/// <param name="Store">Store URI or path.</param>
/// <param name="Urls">Addresses to listen on, semicolons between; port 0 takes a free one.</param>
internal sealed record HostSettings(string Store, string Urls);

/// <summary>The web site and the API: one line here for each feature.</summary>
internal static class WebHost
{
    /// <summary>Built, not started: tests start it on a free port as `papers serve` does.</summary>
    public static WebApplication Create(HostSettings settings)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(settings.Urls);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(TimeProvider.System);

        var app = builder.Build();
        app.MapHealth();
        return app;
    }
}
