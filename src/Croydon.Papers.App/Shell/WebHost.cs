using Croydon.Papers.App.About;
using Croydon.Papers.App.Actions;
using Croydon.Papers.App.Api;
using Croydon.Papers.App.Checks;
using Croydon.Papers.App.Documents;
using Croydon.Papers.App.Feeds;
using Croydon.Papers.App.Health;
using Croydon.Papers.App.Home;
using Croydon.Papers.App.Inspections;
using Croydon.Papers.App.Items;
using Croydon.Papers.App.Kpis;
using Croydon.Papers.App.Lists;
using Croydon.Papers.App.Meetings;
using Croydon.Papers.App.Papers;
using Croydon.Papers.App.People;
using Croydon.Papers.App.Risks;
using Croydon.Papers.App.Search;
using Croydon.Papers.App.Settings;
using Croydon.Papers.App.Site;
using Croydon.Papers.App.Upload;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Shell;

/// <summary>How the site is served.</summary>
/// <param name="Store">Store URI or path; made where there is none.</param>
/// <param name="Urls">Addresses to listen on, semicolons between; port 0 takes a free one.</param>
internal sealed record HostSettings(string Store, string Urls)
{
    /// <summary>Requests a minute for each address; 0 sets no limit. Requests from this machine are never limited.</summary>
    public int RequestsPerMinute { get; init; } = 1200;

    /// <summary>What the operator must know to send papers; null where none may be sent.</summary>
    public string? AdminToken { get; init; }

    /// <summary>Of all files of one upload together.</summary>
    public int UploadMegabytes { get; init; } = 200;

    /// <summary>Files of one upload at most.</summary>
    public int UploadFiles { get; init; } = 50;

    /// <param name="store">As the command line names it.</param>
    /// <exception cref="SettingException">A setting cannot be understood.</exception>
    public static HostSettings Of(OperatorSettings settings, string store, string urls) => new(store, urls)
    {
        RequestsPerMinute = settings.Number(SettingsTable.RequestsPerMinute),
        AdminToken = settings.AdminToken,
        UploadMegabytes = settings.Number(SettingsTable.UploadMegabytes),
        UploadFiles = settings.Number(SettingsTable.UploadFiles),
    };
}

/// <summary>The web site and the API: one line here for each feature.</summary>
internal static class WebHost
{
    /// <summary>Built, not started: tests start it on a free port as `papers serve` does.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be opened.</exception>
    public static WebApplication Create(HostSettings settings)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(settings.Urls);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var store = Engines.Open(settings.Store, create: true);
        AddServices(builder.Services, settings, store);
        builder.Services.AddSite();

        var app = builder.Build();
        app.Lifetime.ApplicationStarted.Register(() => _ = store.Beside?.CatchUpAsync(TimeSpan.Zero, CancellationToken.None));
        app.Lifetime.ApplicationStopped.Register(store.Dispose);
        app.UseSite();
        app.UseApi();
        app.MapHealth();
        app.MapSearch();
        app.MapDocuments();
        app.MapLists();
        app.MapKpis();
        app.MapKpiValuesTable();
        app.MapCalendar();
        app.MapFeeds();
        app.MapApiDescription();
        app.MapHomePages();
        app.MapSearchPages();
        app.MapPaperPages();
        app.MapPageImages();
        app.MapItemPages();
        app.MapMeetingPages();
        app.MapKpiPages();
        app.MapActionPages();
        app.MapRiskPages();
        app.MapInspectionPages();
        app.MapCheckPages();
        app.MapPeoplePages();
        app.MapAboutPages();
        app.MapUpload();
        app.MapUploadPages();
        return app;
    }

    private static void AddServices(IServiceCollection services, HostSettings settings, PapersStore store)
    {
        services.AddSingleton(settings).AddSingleton(TimeProvider.System);
        services.AddSingleton(store.Papers).AddSingleton(store.Catalogue).AddSingleton(store.Search);
        services.AddApi(settings);
        services.AddUpload();
    }
}
