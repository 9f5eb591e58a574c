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
using Croydon.Papers.App.Site;
using Croydon.Papers.App.Telemetry;
using Croydon.Papers.App.Upload;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Shell;

/// <summary>The web site and the API: one line here for each feature.</summary>
internal static class WebHost
{
    /// <summary>Built, not started: tests start it on a free port as `papers serve` does.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be opened.</exception>
    public static WebApplication Create(HostSettings settings)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(settings.Urls);
        builder.Logging.AddPapersLog(settings);
        builder.WebHost.ConfigureKestrel(Limits.Of);
        var store = Engines.Open(settings.Store, create: true);
        AddServices(builder.Services, settings, store);
        builder.Services.AddSite();

        var app = builder.Build();
        app.Lifetime.ApplicationStarted.Register(() => _ = store.Beside?.CatchUpAsync(TimeSpan.Zero, CancellationToken.None));
        app.Lifetime.ApplicationStopped.Register(store.Dispose);
        app.UseLimits();
        app.UseRequestLog();
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
        app.MapLives();
        app.MapInspectionsApi();
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
        services.AddSingleton(store.Papers).AddSingleton(store.Catalogue).AddSingleton<ISearchEngine>(new MeasuredSearch(store.Search));
        services.AddLimits(settings);
        services.AddApi(settings);
        services.AddUpload();
    }
}
