using System.Buffers.Text;

namespace Croydon.Papers.Reading.Pdf.Trace;

/// <summary>One element as `mutool draw -F trace` prints it: a line of its own, attributes in double quotes.</summary>
/// <param name="line">Without the spaces in front.</param>
internal readonly ref struct TraceLine(ReadOnlySpan<byte> line)
{
    private readonly ReadOnlySpan<byte> _line = line;

    /// <param name="tag">With its bracket and what ends the name: <c>&lt;g </c>.</param>
    public bool Is(ReadOnlySpan<byte> tag) => _line.StartsWith(tag);

    /// <returns>How many bytes; 0 where the line is longer.</returns>
    public int CopyTo(Span<byte> buffer) => _line.TryCopyTo(buffer) ? _line.Length : 0;

    /// <summary>The characters of an attribute; empty where it is absent.</summary>
    /// <param name="opening">With the space before, the sign and the quote: <c> x="</c>.</param>
    public ReadOnlySpan<byte> Text(ReadOnlySpan<byte> opening)
    {
        var at = _line.IndexOf(opening);
        if (at < 0)
            return default;
        var rest = _line[(at + opening.Length)..];
        var end = rest.IndexOf((byte)'"');
        return end < 0 ? default : rest[..end];
    }

    /// <summary>0 where it is absent or no number.</summary>
    public double Number(ReadOnlySpan<byte> opening)
    {
        var text = Text(opening);
        return NextNumber(ref text);
    }

    /// <summary>As many as are there, separated by spaces or commas.</summary>
    /// <returns>How many were read.</returns>
    public int Numbers(ReadOnlySpan<byte> opening, Span<double> into)
    {
        var text = Text(opening);
        var count = 0;
        while (count < into.Length && text.Length > 0)
            into[count++] = NextNumber(ref text);
        return count;
    }

    private static double NextNumber(ref ReadOnlySpan<byte> text)
    {
        text = text.TrimStart(" ,"u8);
        if (!PlainNumber.TryParse(text, out var number, out var length) && (!Utf8Parser.TryParse(text, out number, out length) || !double.IsFinite(number)))
            (number, length) = (0, text.Length);
        text = text[length..].TrimStart(" ,"u8);
        return number;
    }
}
