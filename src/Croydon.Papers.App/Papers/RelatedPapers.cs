using Croydon.Papers.App.Site;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Papers;

/// <summary>Papers of the same body and date: the pack and the minutes of one meeting, another rendering of one paper.</summary>
internal static class RelatedPapers
{
    public static async Task<IReadOnlyList<StoredPaper>> OfAsync(StoredPaper paper, Shelf shelf, CancellationToken cancel)
    {
        if (paper.Description is not { Body: { } body, Date: { } date })
            return [];
        return [.. (await shelf.PapersAsync(cancel)).Where(p => p.Id != paper.Id && p.Description.Date == date
            && string.Equals(p.Description.Body, body, StringComparison.OrdinalIgnoreCase))];
    }
}
