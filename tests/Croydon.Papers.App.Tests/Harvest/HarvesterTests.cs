using System.Security.Cryptography;
using Croydon.Papers.Ingestion.Harvest;

namespace Croydon.Papers.App.Tests.Harvest;

public sealed class HarvesterTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("harvest").FullName;
    private ModernGovServer _server = null!;

    public async Task InitializeAsync() => _server = await ModernGovServer.StartAsync();

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Run_FromNothing_TakesEachPublicPaperOnce(bool serviceOff)
    {
        _server.ServiceOff = serviceOff;

        var reports = await HarvestAsync();

        Assert.Equal(["Improvement Plan", "Public reports pack"], TitlesOf(reports, HarvestOutcome.Taken));
        Assert.DoesNotContain(_server.Asked, a => a.Contains("Sale", StringComparison.Ordinal));
        Assert.All(Ledger(), p => Assert.StartsWith("%PDF-", File.ReadAllText(Path.Combine(_folder, p.File)), StringComparison.Ordinal));
        Assert.All(Ledger(), p => Assert.Equal(new DateOnly(2018, 3, 6), p.MeetingDate));
    }

    [Fact]
    public async Task Run_Again_AsksForNoPaperTwice()
    {
        await HarvestAsync();
        _server.Asked.Clear();

        var reports = await HarvestAsync();

        Assert.All(reports, r => Assert.Equal(HarvestOutcome.Known, r.Outcome));
        Assert.DoesNotContain(_server.Asked, a => a.StartsWith("/documents/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_AfterASupplement_TakesOnlyThat()
    {
        await HarvestAsync();
        _server.HasSupplement = true;

        var reports = await HarvestAsync();

        Assert.Equal(["Supplement 1"], TitlesOf(reports, HarvestOutcome.Taken));
    }

    [Theory]
    [InlineData("500")]
    [InlineData("hang")]
    [InlineData("cut")]
    public async Task Run_FaultOnTheWay_TriesAgainAndLosesNothing(string fault)
    {
        _server.Faults.Enqueue(fault);

        var reports = await HarvestAsync();

        Assert.Equal(["Improvement Plan", "Public reports pack"], TitlesOf(reports, HarvestOutcome.Taken));
        Assert.Equal(3, _server.Asked.Count(a => a.StartsWith("/documents/", StringComparison.Ordinal)));
        AssertStored("/documents/g101/Public reports pack.pdf", "/documents/s1/Improvement Plan.pdf");
    }

    [Fact]
    public async Task Run_FaultThatLasts_IsReportedAndTheNextRunTakesThePaper()
    {
        for (var i = 0; i < 3; i++)
            _server.Faults.Enqueue("500");

        var first = await HarvestAsync();
        AssertStored([.. _server.Sent]);
        var second = await HarvestAsync();

        Assert.Equal("the site answered 500", Assert.Single(first, r => r.Outcome == HarvestOutcome.Failed).Reason);
        Assert.Single(second, r => r.Outcome == HarvestOutcome.Taken);
        Assert.Equal(2, _server.Sent.Count);
        AssertStored("/documents/g101/Public reports pack.pdf", "/documents/s1/Improvement Plan.pdf");
    }

    [Fact]
    public async Task Run_LedgerCutShort_GoesOnFromItsLastWholeLine()
    {
        await HarvestAsync();
        var ledger = Path.Combine(_folder, "harvest.ndjson");
        var text = await File.ReadAllTextAsync(ledger);
        await File.WriteAllTextAsync(ledger, text[..^20]);

        var reports = await HarvestAsync();

        Assert.Single(reports, r => r.Outcome == HarvestOutcome.Taken);
        Assert.Equal(2, Ledger().Count);
    }

    [Fact]
    public async Task Get_RobotsForbid_DoesNotAsk()
    {
        _server.Robots = "User-agent: *\nDisallow: /documents/\n";

        var reports = await HarvestAsync();

        Assert.All(reports, r => Assert.Contains("robots.txt", r.Reason, StringComparison.Ordinal));
        Assert.DoesNotContain(_server.Asked, a => a.StartsWith("/documents/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("etag")]
    [InlineData("date")]
    public async Task Run_ForChanges_TransfersOnlyWhatTheSiteSaysHasChanged(string validator)
    {
        _server.Validator = validator;
        await HarvestAsync();
        _server.Sent.Clear();
        Assert.Empty(TitlesOf(await HarvestAsync(changed: true), HarvestOutcome.Taken));
        Assert.Empty(_server.Sent);

        _server.Changed.Add("/documents/s1/Improvement Plan.pdf");
        var reports = await HarvestAsync(changed: true);

        Assert.Equal(["Improvement Plan"], TitlesOf(reports, HarvestOutcome.Taken));
        Assert.Equal(["/documents/s1/Improvement Plan.pdf"], _server.Sent);
        Assert.Contains(Ledger(), p => File.ReadAllBytes(Path.Combine(_folder, p.File)).SequenceEqual(_server.BytesOf("/documents/s1/Improvement Plan.pdf")));
        Assert.Empty(TitlesOf(await HarvestAsync(changed: true), HarvestOutcome.Taken));
    }

    [Fact]
    public async Task Run_ForChangesOnASiteThatCannotTell_AsksForNoPaperTwice()
    {
        await HarvestAsync();
        _server.Asked.Clear();

        await HarvestAsync(changed: true);

        Assert.DoesNotContain(_server.Asked, a => a.StartsWith("/documents/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("http://169.254.1.1/secret.pdf")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("//localhost:1/")]
    [InlineData("http://127.0.0.1:1/")]
    [InlineData("file:///etc/passwd")]
    public async Task Get_RedirectToAnotherHost_IsNotFollowed(string to)
    {
        using var client = new PoliteClient(Options(), TimeProvider.System);

        var fetched = await client.GetAsync(new Uri(_server.Address, $"/documents/away.pdf?to={Uri.EscapeDataString(to)}"), CancellationToken.None);

        Assert.Null(fetched.Bytes);
        Assert.Contains("another host", fetched.Reason, StringComparison.Ordinal);
        Assert.Equal(["/robots.txt", "/documents/away.pdf"], _server.Asked.Select(a => a.Split('?')[0]));
    }

    /// <summary>The folder holds these papers whole, and nothing else.</summary>
    private void AssertStored(params string[] paths)
    {
        var wanted = paths.Select(p => Convert.ToHexStringLower(SHA256.HashData(_server.BytesOf(p)))).Order(StringComparer.Ordinal).ToList();
        var files = Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "harvest.ndjson");
        Assert.Equal(wanted, files.Select(f => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f)))).Order(StringComparer.Ordinal));
        Assert.Equal(wanted, Ledger().Select(p => p.Sha256).Order(StringComparer.Ordinal));
    }

    private async Task<List<HarvestReport>> HarvestAsync(bool changed = false)
    {
        using var harvester = new Harvester(Options() with { Changed = changed }, TimeProvider.System);
        var reports = new List<HarvestReport>();
        await foreach (var report in harvester.RunAsync(CancellationToken.None))
            reports.Add(report);
        return reports;
    }

    private HarvestOptions Options() => new(_server.Address, _folder)
    {
        Body = "scrutiny & overview",
        From = new DateOnly(2018, 1, 1),
        To = new DateOnly(2018, 12, 31),
        Delay = TimeSpan.Zero,
        BackOff = TimeSpan.FromMilliseconds(1),
        Timeout = TimeSpan.FromSeconds(1),
        Tries = 3,
    };

    private IReadOnlyCollection<HarvestedPaper> Ledger() => new HarvestLedger(_folder).Papers;

    private static IEnumerable<string> TitlesOf(List<HarvestReport> reports, HarvestOutcome outcome) =>
        reports.Where(r => r.Outcome == outcome).Select(r => r.What).Order(StringComparer.Ordinal);
}
