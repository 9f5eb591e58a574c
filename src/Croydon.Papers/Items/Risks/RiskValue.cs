using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Risks;

/// <summary>The money at stake: the first filled column of exposures, with the unit of its header.</summary>
internal static partial class RiskValue
{
    /// <summary>"£119.2m" and "Estimated Annual Financial Exposure £m"; nulls where the register has no such column or the row no figure.</summary>
    public static (string? Value, string? Basis) Of(RoleRow<RiskColumn> row)
    {
        foreach (var column in row.Columns(RiskColumn.Value))
        {
            var text = row.At(column);
            if (text.Length > 0)
                return (WithUnit(text, row.Of.Header.Titles[column]), Fold.Spaces(row.Of.Header.Titles[column]));
        }

        return (null, null);
    }

    private static string WithUnit(string text, string title) =>
        Figure().IsMatch(text) && Unit().Match(title) is { Success: true } unit
            ? $"£{text.TrimStart('£')}{unit.Groups["size"].Value.ToLowerInvariant()}"
            : text;

    // "119.2", "£1,065"
    [GeneratedRegex(@"^£?-?[\d,]+(?:\.\d+)?$")]
    private static partial Regex Figure();

    // "£m", "(£000s)", "£k"
    [GeneratedRegex(@"£\s*(?<size>m|k|000|bn)", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();
}
