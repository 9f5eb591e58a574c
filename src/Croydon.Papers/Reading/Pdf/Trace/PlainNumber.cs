namespace Croydon.Papers.Reading.Pdf.Trace;

/// <summary>Numbers of few digits without an exponent, as nearly all of a trace are: there are three of them to a letter.</summary>
internal static class PlainNumber
{
    /// <summary>A double holds whole numbers of so many digits exactly, and so one division gives the nearest double.</summary>
    private const int MostDigits = 15;

    private static readonly double[] PowersOfTen = [.. Enumerable.Range(0, MostDigits + 1).Select(i => Math.Pow(10, i))];

    /// <param name="length">How many bytes it takes; what follows is no digit, point or exponent.</param>
    /// <returns>False where it is none, or one of another kind.</returns>
    public static bool TryParse(ReadOnlySpan<byte> text, out double number, out int length)
    {
        var isNegative = text is [(byte)'-', ..];
        long digits = 0;
        int count = 0, point = -1;
        for (length = isNegative ? 1 : 0; length < text.Length; length++)
        {
            var c = text[length];
            if (c == '.' && point < 0)
                point = count;
            else if (c is >= (byte)'0' and <= (byte)'9')
                (digits, count) = ((digits * 10) + (c - '0'), count + 1);
            else
                break;
            if (count > MostDigits)
                break;
        }

        number = (isNegative ? -digits : digits) / PowersOfTen[point < 0 ? 0 : Math.Min(count, MostDigits) - point];
        return count is > 0 and <= MostDigits && (length == text.Length || text[length] is not ((byte)'e' or (byte)'E' or (byte)'.'));
    }
}
