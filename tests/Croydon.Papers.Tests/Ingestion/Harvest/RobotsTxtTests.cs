using Croydon.Papers.Ingestion.Harvest;

namespace Croydon.Papers.Tests.Ingestion.Harvest;

public sealed class RobotsTxtTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /admin", "/admin/x", false)]
    [InlineData("User-agent: *\nDisallow: /admin", "/documents/a.pdf", true)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /documents/", "/documents/a.pdf", true)]
    [InlineData("User-agent: other\nDisallow: /", "/documents/a.pdf", true)]
    [InlineData("User-agent: CroydonPapers\nDisallow: /\n\nUser-agent: *\nDisallow:", "/documents/a.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/documents/a.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/documents/a.pdf?T=1", true)]
    [InlineData("", "/anything", true)]
    public void Allows_RulesOfTheSite_AreKept(string robots, string path, bool allowed) =>
        Assert.Equal(allowed, RobotsTxt.Parse(robots).Allows(new Uri("https://democracy.example.gov.uk" + path)));

    [Fact]
    public void Delay_CrawlDelay_IsRead() =>
        Assert.Equal(TimeSpan.FromSeconds(10), RobotsTxt.Parse("User-agent: *\nCrawl-delay: 10\n").Delay);
}
