using Croydon.Papers.Documents;
using Croydon.Papers.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace Croydon.Papers.App.Papers;

/// <summary>The text of a paper without pages, read again from its bytes as it was read when it was stored.</summary>
internal sealed class PaperText(IPaperCatalogue catalogue, IMemoryCache cache)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);
    private readonly PapersServices _services = new();

    public async Task<IReadOnlyList<Block>> BlocksAsync(StoredPaper paper, CancellationToken cancel)
    {
        var key = (typeof(PaperText), paper.Sha256);
        if (cache.TryGetValue(key, out IReadOnlyList<Block>? kept) && kept is not null)
            return kept;
        var bytes = await catalogue.FileAsync(paper.Id, cancel) ?? [];
        var source = new PaperSource(paper.File, bytes, paper.Sha256);
        var reader = _services.Readers.FirstOrDefault(r => r.Accepts(source));
        return cache.Set(key, reader is null ? [] : (await reader.ReadAsync(source, cancel)).Blocks, new MemoryCacheEntryOptions { SlidingExpiration = Kept });
    }
}
