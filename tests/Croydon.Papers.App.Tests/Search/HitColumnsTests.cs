using Croydon.Papers.App.Search;

namespace Croydon.Papers.App.Tests.Search;

public sealed class HitColumnsTests
{
    [Fact]
    public void ShownHtml_BulletOfASymbolFont_IsABulletAndTheRestStays() =>
        Assert.Equal("• <mark>High</mark> caseloads &#x2019;", HitColumns.ShownHtml("&#xF06E; <mark>High</mark> caseloads &#x2019;"));

    [Fact]
    public void PlainText_OfASnippet_HasNoMarkUp() => Assert.Equal("• High caseloads", HitColumns.PlainText("&#xF0B7; <mark>High</mark> caseloads"));
}
