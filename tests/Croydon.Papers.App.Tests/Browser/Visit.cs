using Croydon.Papers.App.Tests.Site;
using Microsoft.Playwright;

namespace Croydon.Papers.App.Tests.Browser;

/// <summary>One visit to the site; at its end nothing may have been refused, thrown, alerted or fetched from elsewhere.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _wrong = [];

    private Visit(IBrowserContext context, IPage page, string site)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) => { if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal)) _wrong.Add(message.Text); };
        page.PageError += (_, error) => _wrong.Add(error);
        page.Dialog += (_, dialog) => _wrong.Add($"dialog: {dialog.Message}");
        page.Request += (_, request) => { if (!request.Url.StartsWith(site, StringComparison.Ordinal)) _wrong.Add($"fetched {request.Url}"); };
    }

    public IPage Page { get; }

    public static Task<Visit> StartAsync(RunningSite site, Chromium chromium, bool script = true) => StartAsync(site.Url, chromium, script);

    public static async Task<Visit> StartAsync(string site, Chromium chromium, bool script = true)
    {
        var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = site, JavaScriptEnabled = script, Locale = "en-GB", ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        context.SetDefaultTimeout(15_000);
        return new Visit(context, await context.NewPageAsync(), site);
    }

    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        Assert.Empty(_wrong);
    }
}
