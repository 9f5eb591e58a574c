using System.Globalization;
using System.Text.RegularExpressions;

namespace Croydon.Papers.Text;

/// <summary>Reads what <see cref="Period.Code"/> writes: for order in time, and for bounds that a user gives.</summary>
public static partial class PeriodCode
{
    /// <summary>Null for any other text.</summary>
    public static Period? Read(string code) => code switch
    {
        "latest" => Period.Latest,
        "previous" => Period.Previous,
        _ when Code().Match(code) is { Success: true } match => Dated(match),
        _ => null,
    };

    private static Period? Dated(Match match)
    {
        var year = Int(match.Groups["y"]);
        if (match.Groups["next"] is { Success: true } next)
            return Int(next) != (year + 1) % 100 ? null
                : match.Groups["q"] is { Success: true } quarter ? Period.Quarter(year, Int(quarter)) : Period.FinancialYear(year);
        if (!match.Groups["m"].Success)
            return match.Groups["rolling"].Success ? null : Period.CalendarYear(year);
        var month = Int(match.Groups["m"]);
        if (match.Groups["y2"].Success)
            return (year, month).CompareTo((Int(match.Groups["y2"]), Int(match.Groups["m2"]))) < 0 && !match.Groups["rolling"].Success
                ? Period.Months((year, month), (Int(match.Groups["y2"]), Int(match.Groups["m2"]))) : null;
        return match.Groups["rolling"].Success ? Period.RollingYear(year, month) : Period.Month(year, month);
    }

    private static int Int(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // "2017-04", "2019/20-Q1", "2019/20", "2019", "12m-2024-12", "2024-04..2024-12"
    [GeneratedRegex(@"^(?<rolling>12m-)?(?<y>(?:19|20)\d\d)(?:-(?<m>0[1-9]|1[0-2])(?:\.\.(?<y2>(?:19|20)\d\d)-(?<m2>0[1-9]|1[0-2]))?|(?<!12m-\d{4})/(?<next>\d\d)(?:-Q(?<q>[1-4]))?)?\z")]
    private static partial Regex Code();
}
