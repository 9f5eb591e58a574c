using System.Text;
using Croydon.Papers.App.Shell;
using Croydon.Papers.App.Tests.Ingest;
using Croydon.Papers.Documents;
using Croydon.Papers.Storage;
using Microsoft.AspNetCore.Builder;

namespace Croydon.Papers.App.Tests.Exempt;

/// <summary>A site over papers of which some, and parts of some, are not for publication. Each secret stands nowhere else.</summary>
public sealed class ExemptSite : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("papers-exempt-").FullName;
    private WebApplication? _app;

    /// <summary>Words that must be nowhere.</summary>
    public static IReadOnlyList<string> Secrets { get; } = ["groats", "zorkmids", "doubloons", "guilders", "sequins", "900123", "Acacia"];

    public HttpClient Client { get; private set; } = new();

    public string Store => Path.Combine(_folder, "papers.db");

    /// <summary>What the ingest printed, on both outputs.</summary>
    public string Said { get; private set; } = "";

    /// <summary>Of the pack whose last two pages are exempt.</summary>
    public static byte[] Pack { get; } = SmallPdf.Of(
        ["Example Council", "Scrutiny Committee", "AGENDA", "Tuesday 13 March 2018 at 6.30 pm", "Town Hall, Katharine Street", "1. Apologies for absence", "5. Street lamps (Pages 2 - 2)", "6. Depot (Pages 3 - 4)", "Contact: 020 8726 6000, mobile 07700 900123"],
        ["Agenda Item 5", "REPORT TO: Scrutiny Committee 13 March 2018", "SUBJECT: Street lamps", "The ward has ninety lamps, and each was lit."],
        ["Agenda Item 6", "EXEMPT REPORT", "SUBJECT: Depot", "The reserve price is eleven groats."],
        ["The lowest offer was nine zorkmids and the highest was more."]);

    public static string PackId => StoredPaper.IdOf(PaperSource.Of("pack.pdf", Pack).Sha256);

    public async Task InitializeAsync()
    {
        var papers = Directory.CreateDirectory(Path.Combine(_folder, "papers")).FullName;
        await File.WriteAllBytesAsync(Path.Combine(papers, "pack.pdf"), Pack);
        await File.WriteAllTextAsync(Path.Combine(papers, "cover.md"), "# Sale of land\n\nNOT FOR PUBLICATION by virtue of paragraph 3 of Schedule 12A\n\nThe price is ten doubloons, says Councillor Anne Doubloons (Chair).\n");
        await File.WriteAllTextAsync(Path.Combine(papers, "page.html"), "<html><head><title>Settlement</title></head><body><h1>Settlement</h1><p>CONFIDENTIAL</p><p>It was settled for guilders.</p></body></html>");
        await File.WriteAllBytesAsync(Path.Combine(papers, "header.pdf"), SmallPdf.Of(["OFFICIAL - SENSITIVE", "Report on staffing", "Scrutiny Committee, 13 March 2018", "Redundancy costs forty sequins."], ["They are paid in sequins too."]));
        await File.WriteAllTextAsync(Path.Combine(papers, "open.md"), "# Street lamps\n\nThe ward has ninety lamps. The objector, whose home address is 12 Acacia Avenue, Croydon, CR0 1AB, spoke.\n");
        var (_, output, errors) = await PapersProcess.RunAsync("ingest", papers, "--store", Store, "--json");
        Said = output + errors;
        _app = WebHost.Create(new HostSettings(Store, "http://127.0.0.1:0"));
        await _app.StartAsync();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public static void AssertClean(string where, string text) =>
        Assert.True(!Secrets.Any(s => text.Contains(s, StringComparison.OrdinalIgnoreCase)), $"{where} shows {string.Join(", ", Secrets.Where(s => text.Contains(s, StringComparison.OrdinalIgnoreCase)))}");

    public static void AssertClean(string where, byte[] bytes) => AssertClean(where, Encoding.Latin1.GetString(bytes));
}
