using System.Buffers;

namespace Croydon.Papers.Reading.Tools;

/// <summary>Cuts bytes that come in pieces into lines, without holding more than one line.</summary>
internal sealed class LineFeed
{
    /// <summary>What is longer is thrown away: no program writes such lines about a paper that is one.</summary>
    private const int LongestLine = 1 << 16;

    private readonly ArrayBufferWriter<byte> _broken = new();
    private bool _isTooLong;

    public delegate void LineTaker(ReadOnlySpan<byte> line);

    /// <param name="piece">The bytes that follow those before; lines may be cut anywhere.</param>
    /// <param name="take">Called for each line that has come to its end, without that end.</param>
    public void Take(ReadOnlySpan<byte> piece, LineTaker take)
    {
        for (var end = piece.IndexOf((byte)'\n'); end >= 0; end = piece.IndexOf((byte)'\n'))
        {
            if (_broken.WrittenCount > 0 || _isTooLong)
                Mend(piece[..end], take);
            else
                take(piece[..end]);
            piece = piece[(end + 1)..];
        }

        Keep(piece);
    }

    private void Mend(ReadOnlySpan<byte> rest, LineTaker take)
    {
        Keep(rest);
        if (!_isTooLong)
            take(_broken.WrittenSpan);
        _broken.ResetWrittenCount();
        _isTooLong = false;
    }

    private void Keep(ReadOnlySpan<byte> rest)
    {
        _isTooLong |= _broken.WrittenCount + rest.Length > LongestLine;
        if (!_isTooLong)
            _broken.Write(rest);
    }
}
