using Croydon.Papers.Documents;

namespace Croydon.Papers.Kinds;

/// <summary>The first block of every page.</summary>
internal sealed class PageStarts
{
    private readonly Dictionary<int, int> _first = [];

    public PageStarts(Paper paper)
    {
        for (var i = 0; i < paper.Blocks.Count; i++)
            if (paper.Blocks[i].Page is { } page)
                _first.TryAdd(page, i);
    }

    /// <summary>Null where no block starts on the page.</summary>
    public int? First(int page) => _first.TryGetValue(page, out var block) ? block : null;

    /// <summary>Where the part of a line begins: a part of a paged paper starts with its page.</summary>
    public int Top(FlowLine line) => line.Page is { } page && First(page) is { } block ? block : line.BlockIndex;
}
