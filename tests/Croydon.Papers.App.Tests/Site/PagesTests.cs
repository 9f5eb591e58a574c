using System.Net;
using System.Text.RegularExpressions;

namespace Croydon.Papers.App.Tests.Site;

[Collection(nameof(RunningSite))]
public sealed partial class PagesTests(RunningSite site)
{
    [Fact]
    public async Task EveryRoute_OutsideTheApi_IsAKnownPageTypeOrNoPage()
    {
        var known = await PageTypes.ByRouteAsync(site.Catalogue, site.Client);
        var outside = site.Routes().Where(r => !r.StartsWith("/api/v1", StringComparison.Ordinal)).ToList();

        Assert.Empty(outside.Where(r => !known.Contains(r) && !PageTypes.NoPages.Contains(r)));
        Assert.Empty(known.Select(r => r.Key).Except(outside));
    }

    [Fact]
    public async Task EveryPageType_Asked_HasTitleCanonicalHeadingsAndOneMain()
    {
        foreach (var url in await site.PageTypesAsync())
        {
            var html = await ReadAsync(url);
            Assert.True(Heading().Count(html) == 1, $"{url} has not one h1");
            Assert.True(MainPart().Count(html) == 1, $"{url} has not one main");
            Assert.Matches("<title>[^<]{4,}</title>", html);
            Assert.Contains("<link rel=\"canonical\" href=\"http", html, StringComparison.Ordinal);
            Assert.Contains("href=\"#main\"", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task EveryPageType_Asked_HasNothingInlineAndNothingFromElsewhere()
    {
        foreach (var url in await site.PageTypesAsync())
        {
            var html = await ReadAsync(url);
            Assert.DoesNotMatch(@"\sstyle\s*=", WithoutText(html));
            Assert.DoesNotMatch(@"\son\w+\s*=", WithoutText(html));
            Assert.DoesNotMatch("<script(?![^>]*\\ssrc=)", html);
            Assert.All(Source().Matches(html), m => Assert.StartsWith("/", m.Groups["url"].Value, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task EveryPageType_Asked_HasSecurityHeaders()
    {
        foreach (var url in await site.PageTypesAsync())
        {
            using var answer = await site.Client.GetAsync(url);
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        }
    }

    [Fact]
    public async Task EveryPageType_Linked_LeadsSomewhere()
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var url in (await site.PageTypesAsync()).Where(u => u != PageTypes.Missing))
        {
            foreach (Match match in Link().Matches(await ReadAsync(url)))
            {
                var link = WebUtility.HtmlDecode(match.Groups["url"].Value).Split('#')[0];
                if (link.Length == 0 || link.StartsWith("/api/v1/", StringComparison.Ordinal) || !asked.Add(link) || asked.Count > 900)
                    continue;
                using var answer = await site.Client.GetAsync(link, HttpCompletionOption.ResponseHeadersRead);
                Assert.True((int)answer.StatusCode < 400, $"{url} links to {link}, which answers {(int)answer.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task Page_OfAPdf_ShowsItsHeadingsListsAndTablesAsSuch()
    {
        var pack = (await site.Catalogue.DocumentsAsync(new Storage.PaperFilter { Kind = "agenda-pack" }, CancellationToken.None)).Items[0];
        var html = await ReadAsync($"/papers/{pack.Id}/pages/5");

        Assert.Contains("<h3>4. NEXT STEPS</h3>", Squeezed(html), StringComparison.Ordinal);
        Assert.Contains("RISK DESCRIPTION</th>", Squeezed(html), StringComparison.Ordinal);
        Assert.Contains("4. NEXT STEPS", (await site.Catalogue.PageAsync(pack.Id, 5, CancellationToken.None))!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7", "/pages/7")]
    [InlineData(" 2 ", "/pages/2")]
    [InlineData("99", "")]
    [InlineData("-1", "")]
    [InlineData("%3Cscript%3E", "")]
    public async Task GoToPage_Number_LeadsToThePageOrToThePaper(string number, string place)
    {
        var pack = (await site.Catalogue.DocumentsAsync(new Storage.PaperFilter { Kind = "agenda-pack" }, CancellationToken.None)).Items[0];
        using var answer = await site.Client.GetAsync($"/papers/{pack.Id}/pages?page={number}");

        Assert.Equal($"/papers/{pack.Id}{place}", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task HostileTitle_OnEveryPage_IsText()
    {
        foreach (var url in await site.PageTypesAsync())
        {
            var html = await ReadAsync(url);
            Assert.DoesNotContain("<script>alert", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img src=x", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<svg onload", html, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task UnknownAddress_Asked_IsAFriendlyPageWithStatus404()
    {
        using var answer = await site.Client.GetAsync("/papers/000000000000");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Page not found", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/papers?page=99999999999&sort=nonsense&from=yesterday")]
    [InlineData("/search?q=%22unfinished+AND+(&year=abc&page=-3")]
    [InlineData("/actions?asOf=31/09/21&owner=")]
    [InlineData("/kpis/compare?s=&s=none")]
    public async Task OddAddress_Asked_IsAnsweredAllTheSame(string url)
    {
        using var answer = await site.Client.GetAsync(url);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private async Task<string> ReadAsync(string url)
    {
        using var answer = await site.Client.GetAsync(url);
        Assert.True((int)answer.StatusCode is 200 or 404, $"{url} answers {(int)answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Without the white space between tags and text.</summary>
    private static string Squeezed(string html) => Space().Replace(html, "");

    // "<h3>" and the text on the next line; a text and "</h3>" on the next line
    [GeneratedRegex(@"(?<=>)\s+|\s+(?=</)")]
    private static partial Regex Space();

    /// <summary>Tags only: the words of a page may say anything.</summary>
    private static string WithoutText(string html) => string.Concat(Tag().Matches(AttributeText().Replace(html, "=\"\"")).Select(m => m.Value));

    // "<h1>", "<h1 class="">"
    [GeneratedRegex("<h1[ >]")]
    private static partial Regex Heading();

    // "<main id="">"
    [GeneratedRegex("<main[ >]")]
    private static partial Regex MainPart();

    // "<a href="">"
    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    // ="any words"
    [GeneratedRegex("=\"[^\"]*\"")]
    private static partial Regex AttributeText();

    // src="/js/site.js"
    [GeneratedRegex("\\ssrc=\"(?<url>[^\"]*)\"")]
    private static partial Regex Source();

    // href="/papers"
    [GeneratedRegex("<a\\s[^>]*href=\"(?<url>/[^\"]*)\"")]
    private static partial Regex Link();
}
