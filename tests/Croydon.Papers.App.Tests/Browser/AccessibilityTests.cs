using Croydon.Papers.App.Tests.Site;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Croydon.Papers.App.Tests.Browser;

/// <summary>WCAG 2.2 A and AA by axe-core, and reflow, on every type of page.</summary>
[Collection(nameof(RunningSite))]
[Trait("Category", "Browser")]
public sealed class AccessibilityTests(RunningSite site, Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"),
        ResultTypes = [ResultType.Violations],
    };

    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task EveryPageType_AtThisWidthAndColours_HasNoViolationAndDoesNotScrollSideways(int width, ColorScheme colours)
    {
        var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = site.Url, ColorScheme = colours, ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        var page = await context.NewPageAsync();
        var wrong = new List<string>();
        foreach (var url in await site.PageTypesAsync())
        {
            await page.GotoAsync(url);
            var result = await page.RunAxe(Rules);
            wrong.AddRange(result.Violations.Select(v => $"{url}: {v.Id}: {v.Nodes.Length} × {v.Nodes[0].Html}"));
            var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (overflow > 0)
                wrong.Add($"{url}: {overflow} px too wide");
        }

        await context.CloseAsync();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
