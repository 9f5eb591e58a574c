using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Croydon.Papers.App.Tests.Shell;

namespace Croydon.Papers.App.Tests.Search;

public sealed class HostileQueryTests(TestSite site) : IClassFixture<TestSite>
{
    private const int Queries = 10_000;
    private const int PageOf = 20;

    private static readonly HttpStatusCode[] Fair = [HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.RequestUriTooLong];

    [Fact]
    public async Task Search_CraftedAndRandomStrings_AreAnsweredWithoutFault()
    {
        var faults = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(HostileQueries.Take(Queries).Select((query, i) => (query, i)), async (next, cancel) =>
        {
            await AskAsync("/api/v1/search?q=", next.query, faults, cancel);
            if (next.i % PageOf == 0)
                await AskAsync("/search?q=", next.query, faults, cancel);
        });

        Assert.Empty(faults);
    }

    private async Task AskAsync(string path, string query, ConcurrentBag<string> faults, CancellationToken cancel)
    {
        using var answer = await site.Client.GetAsync(path + Uri.EscapeDataString(query), cancel);
        if (!Fair.Contains(answer.StatusCode))
            faults.Add($"{(int)answer.StatusCode} from {path}{JsonSerializer.Serialize(query)}");
    }
}
