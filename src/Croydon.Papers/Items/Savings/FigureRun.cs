using System.Globalization;
using System.Text.RegularExpressions;

namespace Croydon.Papers.Items.Savings;

/// <summary>Divides figures that lost the space between them: "1,0651,450385" in three is 1,065, 1,450 and 385.</summary>
internal static partial class FigureRun
{
    private const double OnlyDivision = 0.9;
    private const double AllAlike = 0.95;
    private const double Likeliest = 0.6;
    private const int LongestRun = 40;
    private const int WithoutComma = 3;
    private const int MostDigits = 6;

    /// <summary>
    /// The figures and how sure they are; null where no division fits. A figure without commas has up to three digits (more
    /// only where nothing shorter fits), none begins with 0, all have as many decimals. Of several divisions the one with the
    /// longest first figures is taken, since plans save most at first.
    /// </summary>
    public static (IReadOnlyList<decimal> Figures, double Confidence)? Split(string run, int count)
    {
        if (run.Length is 0 or > LongestRun || count < 1)
            return null;
        for (var digits = WithoutComma; digits <= MostDigits; digits++)
        {
            var found = Divisions(run, count, digits).Where(AreAlike).Take(2).ToList();
            if (found.Count > 0)
                return (found[0].ConvertAll(Parse), found[0].Distinct().Count() == 1 && count > 1 ? AllAlike : found.Count == 1 && digits == WithoutComma ? OnlyDivision : Likeliest);
        }

        return null;
    }

    public static decimal Parse(string figure)
    {
        var negative = figure[0] is '(' or '-';
        var value = decimal.Parse(figure.Trim('(', ')', '-', '£', ' '), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return negative ? -value : value;
    }

    private static IEnumerable<List<string>> Divisions(string rest, int count, int digits)
    {
        if (count == 1)
        {
            if (Figure().Match(rest) is { Success: true } whole && whole.Length == rest.Length && PlainDigits(rest) <= digits)
                yield return [rest];
            yield break;
        }

        for (var length = Math.Min(rest.Length - 1, 12); length > 0; length--)
        {
            var head = rest[..length];
            if (Figure().Match(head) is not { Success: true } match || match.Length != length || PlainDigits(head) > digits)
                continue;
            foreach (var tail in Divisions(rest[length..], count - 1, digits))
                yield return [head, .. tail];
        }
    }

    private static int PlainDigits(string figure) =>
        figure.Contains(',') ? 0 : figure.TakeWhile(c => c != '.').Count(char.IsAsciiDigit);

    private static bool AreAlike(List<string> figures) =>
        figures.Select(f => f.Contains('.') ? f.Length - f.IndexOf('.') : 0).Distinct().Count() == 1;

    // "424", "0", "126.4", "1,065", "(85)", "-85"
    [GeneratedRegex(@"^(?:-?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,5})(?:\.\d{1,2})?|\([1-9][\d,]{0,8}(?:\.\d{1,2})?\))$")]
    private static partial Regex Figure();
}
