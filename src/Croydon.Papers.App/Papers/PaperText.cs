using Croydon.Papers.Documents;
using Croydon.Papers.Kinds;
using Croydon.Papers.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace Croydon.Papers.App.Papers;

/// <summary>The text of a paper without pages, read again from its bytes as it was read when it was stored; kept until the paper is stored again.</summary>
internal sealed class PaperText(IPaperCatalogue catalogue, IMemoryCache cache)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);
    private readonly PapersServices _services = new();

    public async Task<IReadOnlyList<Block>> BlocksAsync(StoredPaper paper, CancellationToken cancel)
    {
        var key = (typeof(PaperText), paper.Sha256, paper.StoredAt);
        if (cache.TryGetValue(key, out IReadOnlyList<Block>? kept) && kept is not null)
            return kept;
        var bytes = await catalogue.FileForPageAsync(paper.Id, 0, cancel) ?? [];
        var source = new PaperSource(paper.File, bytes, paper.Sha256);
        var reader = _services.Readers.FirstOrDefault(r => r.Accepts(source));
        return cache.Set(key, reader is null ? [] : Blanked.Of((await reader.ReadAsync(source, cancel)).Blocks), new MemoryCacheEntryOptions { SlidingExpiration = Kept });
    }
}
