using Microsoft.Playwright;

namespace Croydon.Papers.App.Tests.Browser;

/// <summary>How somebody uses the site.</summary>
public enum Way
{
    Mouse,

    /// <summary>Tab, Enter, Space and letters only: what cannot be reached with Tab cannot be used.</summary>
    Keyboard,

    NoScript,
}

/// <summary>Follows links, fills fields and presses buttons, in one of the ways.</summary>
internal sealed class Hand(IPage page, Way way)
{
    private const int MostTabs = 400;

    public IPage Page => page;

    public async Task FollowAsync(ILocator link)
    {
        if (way == Way.Keyboard)
        {
            await ReachAsync(link);
            await page.RunAndWaitForRequestFinishedAsync(() => page.Keyboard.PressAsync("Enter"));
        }
        else
        {
            await link.ClickAsync();
        }

        await page.WaitForLoadStateAsync();
    }

    public Task FollowAsync(string link) => FollowAsync(page.GetByRole(AriaRole.Link, new() { Name = link }).First);

    /// <summary>An entry of the menu.</summary>
    public Task GoToAsync(string section) => FollowAsync(page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = section, Exact = true }));

    public Task PressAsync(string button) => FollowAsync(page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last);

    public async Task FillAsync(ILocator field, string text)
    {
        if (way == Way.Keyboard)
        {
            await ReachAsync(field);
            await page.Keyboard.TypeAsync(text);
        }
        else
        {
            await field.FillAsync(text);
        }
    }

    /// <param name="option">The first characters of what is shown.</param>
    public async Task ChooseAsync(string label, string option)
    {
        var field = page.GetByLabel(label, new() { Exact = true });
        if (way == Way.Keyboard)
        {
            await ReachAsync(field);
            await page.Keyboard.TypeAsync(option);
        }
        else
        {
            var shown = await field.Locator("option").AllTextContentsAsync();
            await field.SelectOptionAsync(new SelectOptionValue { Label = shown.First(o => o.StartsWith(option, StringComparison.Ordinal)) });
        }

        await Assertions.Expect(field.Locator("option:checked")).ToContainTextAsync(option);
    }

    /// <summary>Ticks a box.</summary>
    public async Task TickAsync(ILocator box)
    {
        if (way == Way.Keyboard)
        {
            await ReachAsync(box);
            await page.Keyboard.PressAsync("Space");
        }
        else
        {
            await box.CheckAsync();
        }

        await Assertions.Expect(box).ToBeCheckedAsync();
    }

    /// <summary>Opens what is folded.</summary>
    public async Task OpenAsync(ILocator summary)
    {
        if (way == Way.Keyboard)
        {
            await ReachAsync(summary);
            await page.Keyboard.PressAsync("Enter");
        }
        else
        {
            await summary.ClickAsync();
        }
    }

    public async Task<string> DownloadAsync(string link)
    {
        var target = page.GetByRole(AriaRole.Link, new() { Name = link }).First;
        if (way == Way.Keyboard)
            await ReachAsync(target);
        var download = await page.RunAndWaitForDownloadAsync(() => way == Way.Keyboard ? page.Keyboard.PressAsync("Enter") : target.ClickAsync());
        return await download.PathAsync();
    }

    /// <summary>With Tab, as far as it takes.</summary>
    private async Task ReachAsync(ILocator target)
    {
        var wanted = await target.ElementHandleAsync();
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await wanted.EvaluateAsync<bool>("e => e === document.activeElement"))
                return;
        }

        Assert.Fail($"{target} cannot be reached with Tab on {page.Url}.");
    }
}
