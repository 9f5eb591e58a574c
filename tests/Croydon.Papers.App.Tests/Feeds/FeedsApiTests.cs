using System.Xml.Linq;
using Croydon.Papers.App.Tests.Shell;

namespace Croydon.Papers.App.Tests.Feeds;

public sealed class FeedsApiTests(TestSite site) : IClassFixture<TestSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task SearchFeed_Words_IsAtomWithAnEntryForEachPassage()
    {
        var feed = XDocument.Parse(await site.Client.GetStringAsync("/api/v1/search.atom?q=quarry"));

        Assert.Equal(Atom + "feed", feed.Root!.Name);
        Assert.NotEmpty(feed.Root.Elements(Atom + "entry"));
        Assert.All(feed.Root.Elements(Atom + "entry"), e => Assert.NotNull(e.Element(Atom + "updated")));
    }

    [Fact]
    public async Task ListFeed_Documents_NamesEachPaper()
    {
        var feed = XDocument.Parse(await site.Client.GetStringAsync("/api/v1/documents.atom"));

        Assert.Contains(feed.Descendants(Atom + "title"), t => t.Value == "Minutes of the Scrutiny Committee");
    }

    [Theory]
    [InlineData("/api/v1/documents.atom")]
    [InlineData("/api/v1/search.atom?q=quarry")]
    public async Task Feed_EveryLink_LeadsToAPage(string feed)
    {
        var links = XDocument.Parse(await site.Client.GetStringAsync(feed)).Descendants(Atom + "entry").SelectMany(e => e.Elements(Atom + "link")).Select(l => (string)l.Attribute("href")!).ToList();

        Assert.NotEmpty(links);
        foreach (var link in links.Distinct(StringComparer.Ordinal))
        {
            using var answer = await site.Client.GetAsync(new Uri(link).PathAndQuery);
            Assert.True(answer.IsSuccessStatusCode, $"{link} answers {(int)answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Csvw_Columns_AreThoseOfTheCsv()
    {
        var columns = (await site.JsonAsync("/api/v1/kpi-values.csv-metadata.json"))["tableSchema"]!["columns"]!.AsArray().Select(c => (string)c!["name"]!).ToList();
        var header = (await site.Client.GetStringAsync("/api/v1/kpi-values?format=csv")).Split("\r\n")[0].Split(',');

        Assert.Equal(columns, header.Take(columns.Count));
    }

    [Fact]
    public async Task Csv_OfKpiValues_NamesItsDescription()
    {
        using var answer = await site.Client.GetAsync("/api/v1/kpi-values?format=csv");

        Assert.Equal("</api/v1/kpi-values.csv-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\"", answer.Headers.GetValues("Link").Single());
    }
}
