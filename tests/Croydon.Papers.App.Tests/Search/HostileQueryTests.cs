using System.Net;
using Croydon.Papers.App.Tests.Shell;
using FsCheck.Fluent;

namespace Croydon.Papers.App.Tests.Search;

public sealed class HostileQueryTests(TestSite site) : IClassFixture<TestSite>
{
    private static readonly string[] Pieces =
    [
        "\"", "(", ")", "*", "-", "NOT", "OR", "AND", "NEAR(", ":", "title:", "year:", "from:", "kind:\"", "^", "~", "£", "£1,0m", "{text}", "'", ";", "--", "%", "_",
        "\0", "\u202E", "\uD83D\uDE00", "\uFFFF", "é", "CP", "5", "32 May 2018", "10/07/2018", "a*", "quarry", "ﬁ", "0", " ", "\t", "\n", "AND AND", "((((((((((((((((((((", "9999-12", "year:0", "year:99999999999",
    ];

    [Fact]
    public async Task Search_CraftedStrings_AreAnsweredWithoutFault()
    {
        var strings = Gen.Sample(Gen.ListOf(Gen.Elements(Pieces)).Select(l => string.Concat(l)), 12, 400)
            .Concat(Gen.Sample(ArbMap.Default.GeneratorFor<string>().Where(s => s is not null), 40, 200));
        foreach (var query in strings)
        {
            using var answer = await site.Client.GetAsync("/api/v1/search?q=" + Uri.EscapeDataString(Valid(query)));
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{(int)answer.StatusCode} for {System.Text.Json.JsonSerializer.Serialize(query)}");
        }
    }

    /// <summary>A URL cannot carry half a surrogate pair.</summary>
    private static string Valid(string text) => string.Concat(text.EnumerateRunes());
}
