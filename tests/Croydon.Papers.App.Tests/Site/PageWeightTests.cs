using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Croydon.Papers.App.Tests.Site;

[Collection(nameof(RunningSite))]
public sealed partial class PageWeightTests(RunningSite site)
{
    [Fact]
    public async Task EveryPageType_FirstViewWithoutImages_IsAtMost150Kilobytes()
    {
        foreach (var url in await site.PageTypesAsync())
        {
            var (page, html) = await TransferAsync(url);
            var files = Asset().Matches(html).Select(m => m.Groups["url"].Value).Distinct(StringComparer.Ordinal).ToList();
            Assert.Contains(files, f => f.Contains("site.css", StringComparison.Ordinal));
            var sizes = await Task.WhenAll(files.Select(TransferAsync));
            Assert.True(page + sizes.Sum(f => f.Bytes) <= 150_000, $"{url}: {page} bytes and {sizes.Sum(f => f.Bytes)} of files");
        }
    }

    /// <summary>As a browser gets it: what goes over the line, and what it says.</summary>
    private async Task<(int Bytes, string Text)> TransferAsync(string url)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.AcceptEncoding.ParseAdd("gzip");
        using var answer = await site.Client.SendAsync(request);
        Assert.Equal("gzip", Assert.Single(answer.Content.Headers.ContentEncoding));
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        await using var plain = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        return (bytes.Length, await reader.ReadToEndAsync());
    }

    // <link rel="stylesheet" href="/lib/site.css?v=1">, <script src="/js/site.js">
    [GeneratedRegex("<(?:link rel=\"stylesheet\" href|script[^>]*\\ssrc)=\"(?<url>[^\"]*)\"")]
    private static partial Regex Asset();
}
