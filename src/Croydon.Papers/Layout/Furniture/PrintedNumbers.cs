using System.Globalization;
using Croydon.Papers.Text;

namespace Croydon.Papers.Layout.Furniture;

/// <summary>
/// Finds which of the numbers in the margins count the pages: those that rise with them. A pack carries two counts,
/// the report's own and the pack's stamp; the one that more pages share wins, a stamp before a footer.
/// </summary>
internal static class PrintedNumbers
{
    /// <param name="Number">As printed.</param>
    /// <param name="Whole">True where the line holds nothing but the number.</param>
    internal sealed record Candidate(MarginLine Line, string Number, bool Whole, bool Stamp)
    {
        /// <summary>The distance between the printed number and the page's place in the file; equal along one count.</summary>
        public (bool Roman, bool Stamp, int Offset)? Count { get; } =
            ValueOf(Number) is { } value ? (!char.IsAsciiDigit(Number[^1]), Stamp, value - Line.Page.Number) : null;
    }

    /// <summary>The number of each page that prints one, and every line that belongs to a count.</summary>
    public static (IReadOnlyDictionary<int, string> ByPage, IReadOnlyList<Candidate> Lines) Find(IEnumerable<MarginLine> lines)
    {
        var candidates = lines.Select(Read).OfType<Candidate>().Where(c => c.Count is not null).ToList();
        var support = candidates.GroupBy(c => c.Count!.Value).ToDictionary(g => g.Key, g => g.Select(c => c.Line.Page.Number).Distinct().Count());
        var counted = candidates.Where(c => support[c.Count!.Value] > 1 || c.Stamp || NumberForms.IsOutOf(c.Line.Line.Text)).ToList();
        var numbers = counted.GroupBy(c => c.Line.Page.Number).ToDictionary(
            g => g.Key,
            g => g.OrderByDescending(c => c.Stamp).ThenByDescending(c => support[c.Count!.Value]).ThenByDescending(c => c.Whole).First().Number);
        return (numbers, counted);
    }

    private static Candidate? Read(MarginLine line)
    {
        if (NumberForms.PageNumber(line.Line.Text) is { } whole)
            return new Candidate(line, whole, true, Furnishings.IsPageStamp(line.Line.Text));
        return NumberForms.NumberAtEnd(line.Line.Text) is { } end ? new Candidate(line, end, false, false) : null;
    }

    /// <summary>Arabic, or small Roman up to 89; null for anything else.</summary>
    private static int? ValueOf(string number)
    {
        if (int.TryParse(number.AsSpan().TrimStart("ABCDEFGH"), NumberStyles.None, CultureInfo.InvariantCulture, out var arabic))
            return arabic;
        var value = 0;
        for (var i = 0; i < number.Length; i++)
        {
            var digit = Roman(number[i]);
            if (digit == 0)
                return null;
            value += i + 1 < number.Length && digit < Roman(number[i + 1]) ? -digit : digit;
        }

        return value;
    }

    private static int Roman(char letter) => letter switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, _ => 0 };
}
