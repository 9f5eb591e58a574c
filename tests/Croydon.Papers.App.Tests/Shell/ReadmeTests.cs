using System.Net;
using Croydon.Papers.App.Shell;
using Croydon.Papers.App.Tests.Site;
using Croydon.Papers.Testing;

namespace Croydon.Papers.App.Tests.Shell;

/// <summary>What README.md tells a reader to type works.</summary>
[Collection(nameof(RunningSite))]
public sealed class ReadmeTests(RunningSite site)
{
    private static IEnumerable<string> Lines => File.ReadLines(Checkout.PathOf("README.md"));

    public static TheoryData<string> Requests => [.. Lines.Where(l => l.StartsWith("GET ", StringComparison.Ordinal)).Select(l => l[4..])];

    public static TheoryData<string> Commands => [.. Lines.Where(l => l.StartsWith("./papers ", StringComparison.Ordinal)).Select(l => l["./papers ".Length..].Split(" # ")[0].Trim())];

    public static TheoryData<string> Pictures => [.. Lines.Where(l => l.StartsWith("![", StringComparison.Ordinal)).Select(l => l.Split("](")[1].TrimEnd(')'))];

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Request_OfTheReadme_IsAnsweredWithSomething(string request)
    {
        using var answer = await site.Client.GetAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEmpty(await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_OfTheReadme_IsUnderstood(string command) =>
        Assert.Empty(PapersCommand.Create().Parse(command).Errors);

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Picture_OfTheReadme_IsThere(string picture) =>
        Assert.True(File.Exists(Checkout.PathOf(picture)));
}
