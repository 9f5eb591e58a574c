using Croydon.Papers.App.Shell;
using Croydon.Papers.Ingestion;
using Croydon.Papers.Storage;
using Croydon.Papers.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Croydon.Papers.App.Tests.Site;

/// <summary>The true host on a free port, over a store with the corpus and with papers written for the tests.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("papers-site-").FullName;
    private WebApplication? _app;

    public HttpClient Client { get; private set; } = new();

    /// <summary>"http://127.0.0.1:40213".</summary>
    public string Url => _app!.Urls.Single();

    public IPaperCatalogue Catalogue { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var file = Path.Combine(_folder, "site.db");
        var store = Stores.Open(file, create: true, TimeProvider.System);
        Catalogue = store.Catalogue;
        var ingester = new Ingester(new PapersServices(), store.Papers, Environment.ProcessorCount);
        var corpus = Directory.EnumerateFiles(Checkout.PathOf("corpus"), "paper.*", SearchOption.AllDirectories).Select(PaperFile.OnDisk);
        await foreach (var _ in ingester.RunAsync(corpus, CancellationToken.None))
        {
        }

        foreach (var paper in new[]
        {
            WrittenPapers.Plan(), WrittenPapers.Report(3, "50"), WrittenPapers.Report(6, "52"),
            WrittenPapers.Letter(2, new DateOnly(2018, 3, 20)), WrittenPapers.Letter(4, new DateOnly(2018, 10, 3)),
        })
            await store.Papers.SaveAsync(paper, CancellationToken.None);

        _app = WebHost.Create(new HostSettings(file, "http://127.0.0.1:0") { AdminToken = "for the tests of pages" });
        await _app.StartAsync();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Url) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null)
            await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>An address of every type of page, and of one that is not there.</summary>
    public async Task<IReadOnlyList<string>> PageTypesAsync() => [.. (await PageTypes.ByRouteAsync(Catalogue, Client)).SelectMany(r => r), PageTypes.Missing];

    /// <summary>The patterns of what can be got: "/papers/{id}".</summary>
    public IReadOnlyList<string> Routes() =>
        [.. _app!.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") ?? true).Select(e => "/" + e.RoutePattern.RawText!.Trim('/')).Distinct(StringComparer.Ordinal)];
}

[CollectionDefinition(nameof(RunningSite))]
public sealed class SiteCollection : ICollectionFixture<RunningSite>;
