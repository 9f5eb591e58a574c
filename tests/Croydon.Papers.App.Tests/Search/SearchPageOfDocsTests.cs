using System.Text.RegularExpressions;
using Croydon.Papers.App.Tests.Shell;
using Croydon.Papers.Testing;

namespace Croydon.Papers.App.Tests.Search;

/// <summary>Every example of docs/search.md is understood whole and finds something.</summary>
public sealed partial class SearchPageOfDocsTests(TestSite site) : IClassFixture<TestSite>
{
    public static TheoryData<string> Examples { get; } =
        [.. Example().Matches(File.ReadAllText(Checkout.PathOf("docs/search.md"))).Select(m => m.Groups["query"].Value)];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Search_ExampleOfTheDocs_FindsSomething(string query)
    {
        var answer = await site.JsonAsync("/api/v1/search?q=" + Uri.EscapeDataString(query));

        Assert.Null((string?)answer["understood"]);
        Assert.Contains(answer["results"]!.AsArray(), r => !(bool)r!["weak"]!);
    }

    [Fact]
    public void Docs_Examples_AreFound() => Assert.True(Examples.Count >= 20);

    // "| `quarry -closed` | the first word …"
    [GeneratedRegex(@"^\| `(?<query>[^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Example();
}
