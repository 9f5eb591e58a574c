using System.Text;
using System.Text.Unicode;

namespace Croydon.Papers.Reading;

/// <summary>Tells text from other bytes, and decodes it.</summary>
internal static class TextEncoding
{
    private const int Sniffed = 8192;
    private const double MostControls = 0.02;
    private const double MostAccents = 0.3;

    /// <summary>Text has no zero byte near its start (UTF-16 with a byte order mark apart) and hardly a control character; bytes that are not UTF-8 are text only where most are plain letters (a picture of a white page is none).</summary>
    public static bool IsText(byte[] bytes)
    {
        if (HasUtf16Mark(bytes))
            return true;
        var start = bytes.AsSpan(0, Math.Min(Sniffed, bytes.Length));
        var (controls, accents) = (0, 0);
        foreach (var b in start)
        {
            controls += b is < 32 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f') ? 1 : 0;
            accents += b >= 128 ? 1 : 0;
        }

        return start.Length > 0 && start.IndexOf((byte)0) < 0 && controls <= MostControls * start.Length
            && (accents <= MostAccents * start.Length || Utf8.IsValid(bytes));
    }

    /// <summary>By byte order mark, else UTF-8, else Windows-1252 (the bytes are not UTF-8).</summary>
    public static string Decode(byte[] bytes)
    {
        if (HasUtf16Mark(bytes))
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes, 2, bytes.Length - 2);
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Named("windows-1252")!.GetString(bytes);
        }
    }

    /// <summary>By the name that a page gives ("iso-8859-1" is read as Windows-1252, as browsers do); null where unknown.</summary>
    public static Encoding? Named(string name)
    {
        var asked = name.Trim().ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" ? "windows-1252" : name.Trim();
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(asked) ?? Encoding.GetEncoding(asked);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The first characters, for a look at what the bytes are: UTF-16 by its byte order mark, else each byte a character.</summary>
    public static string Start(byte[] bytes, int count)
    {
        var start = bytes[..(Math.Min(count, bytes.Length) / 2 * 2)];
        return HasUtf16Mark(bytes) ? Decode(start) : Encoding.Latin1.GetString(HasMark(bytes) ? start[3..] : start);
    }

    public static bool HasMark(byte[] bytes) => HasUtf16Mark(bytes) || bytes is [0xEF, 0xBB, 0xBF, ..];

    private static bool HasUtf16Mark(byte[] bytes) => bytes is [0xFF, 0xFE, _, ..] or [0xFE, 0xFF, _, ..];
}
