using System.Globalization;
using System.Text;

namespace Croydon.Papers.Reading;

/// <summary>
/// Reads binary portable pixmaps ("P6 595 842 255 …", three bytes a pixel) or graymaps (P5, one byte), one after another, as they
/// come: pixels go straight to where they stay, for a page takes megabytes.
/// </summary>
/// <param name="channels">3 for pixmaps, 1 for graymaps; others are not read.</param>
/// <param name="mostBytes">Of the pixels of all images together.</param>
internal sealed class PixmapFeed(int channels, long mostBytes)
{
    private const int HeaderTokens = 4;
    private const int LongestToken = 9;

    private readonly List<(int Width, int Height, byte[] Values)> _images = [];
    private readonly List<string> _header = [];
    private readonly StringBuilder _token = new();
    private long _left = mostBytes;
    private (int Width, int Height, byte[] Values)? _open;
    private int _filled;

    /// <summary>Those that came whole, in order; values row by row from the top left.</summary>
    public IReadOnlyList<(int Width, int Height, byte[] Values)> Images => _images;

    /// <summary>True where something else came, or more than is allowed: nothing after that is read.</summary>
    public bool IsBroken { get; private set; }

    /// <param name="piece">The bytes that follow those before; images may be cut anywhere.</param>
    public void Take(ReadOnlyMemory<byte> piece)
    {
        var rest = piece.Span;
        while (rest.Length > 0 && !IsBroken)
        {
            if (_open is { } image)
            {
                rest = Fill(image, rest);
                continue;
            }

            TakeHeader(rest[0]);
            rest = rest[1..];
        }
    }

    private ReadOnlySpan<byte> Fill((int Width, int Height, byte[] Values) image, ReadOnlySpan<byte> bytes)
    {
        var fits = Math.Min(bytes.Length, image.Values.Length - _filled);
        bytes[..fits].CopyTo(image.Values.AsSpan(_filled));
        _filled += fits;
        if (_filled == image.Values.Length)
        {
            _images.Add(image);
            _open = null;
        }

        return bytes[fits..];
    }

    /// <summary>The header ends with the single space or line end after its last number.</summary>
    private void TakeHeader(byte letter)
    {
        if (letter is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
        {
            _token.Append((char)letter);
            IsBroken = _token.Length > LongestToken;
        }
        else if (_token.Length > 0)
        {
            _header.Add(_token.ToString());
            _token.Clear();
            if (_header.Count == HeaderTokens)
                Open();
        }
    }

    private void Open()
    {
        var (width, height) = (Number(_header[1]), Number(_header[2]));
        var bytes = (long)width * height * channels;
        IsBroken = _header[0] != (channels == 1 ? "P5" : "P6") || _header[3] != "255" || bytes <= 0 || bytes > Math.Min(_left, Array.MaxLength);
        _header.Clear();
        if (IsBroken)
            return;
        (_open, _filled) = ((width, height, GC.AllocateUninitializedArray<byte>((int)bytes)), 0);
        _left -= bytes;
    }

    /// <summary>0 where it is no number.</summary>
    private static int Number(string token) => int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
