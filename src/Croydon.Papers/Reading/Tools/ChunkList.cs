namespace Croydon.Papers.Reading.Tools;

/// <summary>Bytes gathered piece by piece, in blocks short of what the runtime would keep apart and collect rarely.</summary>
internal sealed class ChunkList
{
    private const int BlockBytes = 80 * 1024;

    private readonly List<byte[]> _full = [];
    private byte[] _block = new byte[BlockBytes];
    private int _filled;

    public void Add(ReadOnlyMemory<byte> piece)
    {
        while (piece.Length > 0)
        {
            if (_filled == BlockBytes)
            {
                _full.Add(_block);
                (_block, _filled) = (new byte[BlockBytes], 0);
            }

            var fits = Math.Min(piece.Length, BlockBytes - _filled);
            piece[..fits].CopyTo(_block.AsMemory(_filled));
            (piece, _filled) = (piece[fits..], _filled + fits);
        }
    }

    public byte[] ToArray()
    {
        var all = new byte[(_full.Count * BlockBytes) + _filled];
        for (var i = 0; i < _full.Count; i++)
            _full[i].CopyTo(all, i * BlockBytes);
        _block.AsSpan(0, _filled).CopyTo(all.AsSpan(_full.Count * BlockBytes));
        return all;
    }
}
