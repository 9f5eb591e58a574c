using System.Text.RegularExpressions;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Savings;

/// <summary>Amounts by financial year as a box has them: run together, year and figure in one cell, or a row of years over a row of figures.</summary>
/// <param name="Amounts">By financial year, in the order of the paper.</param>
/// <param name="Raw">The paper's own characters.</param>
internal sealed partial record YearAmounts(IReadOnlyList<(string Year, decimal? Amount)> Amounts, string Raw, double Confidence)
{
    private const double Printed = 0.97;
    private const int FewestYears = 2;

    /// <summary>Null where the table has no figure by year.</summary>
    public static YearAmounts? Of(Table table)
    {
        var cells = table.Rows.SelectMany(r => r.Cells).Where(c => c is { Text.Length: > 0 }).Select(c => c!.Text).ToList();
        return cells.Select(OfRun).FirstOrDefault(a => a is not null) ?? OfRows(table) ?? OfPairs(cells);
    }

    /// <summary>"2021/22" for "2021/22", "2021-22" and "2021/2022"; null for other text.</summary>
    public static string? YearOf(string text) =>
        Year().Match(text) is { Success: true } m ? $"{m.Groups["from"].Value}/{m.Groups["to"].Value[^2..]}" : null;

    private static YearAmounts? OfRun(string cell)
    {
        if (Run().Match(cell) is not { Success: true } match)
            return null;
        var years = match.Groups["year"].Captures.Select(c => YearOf(c.Value)!).ToList();
        return FigureRun.Split(match.Groups["run"].Value, years.Count) is { } split
            ? new YearAmounts([.. years.Zip(split.Figures, (y, f) => (y, (decimal?)f))], match.Value.Trim(), split.Confidence)
            : null;
    }

    private static YearAmounts? OfPairs(IReadOnlyList<string> cells)
    {
        var pairs = cells.SelectMany(c => Pair().Matches(c)).ToList();
        return pairs.Count == 0 ? null
            : new YearAmounts([.. pairs.Select(p => (YearOf(p.Groups["year"].Value)!, (decimal?)FigureRun.Parse(p.Groups["figure"].Value)))],
                string.Join(' ', pairs.Select(p => p.Value.Trim())), Printed);
    }

    private static YearAmounts? OfRows(Table table)
    {
        for (var r = 0; r + 1 < table.Rows.Count; r++)
        {
            var years = Enumerable.Range(0, table.Columns).Select(c => (Column: c, Text: TableGrid.At(table, r, c).Cell.Text)).Where(c => Whole().IsMatch(c.Text)).ToList();
            if (years.Count < FewestYears)
                continue;
            var figures = years.ConvertAll(y => TableGrid.At(table, r + 1, y.Column).Cell.Text.Trim());
            if (figures.Exists(f => Figure().IsMatch(f)))
                return new YearAmounts([.. years.Zip(figures, (y, f) => (YearOf(y.Text)!, Figure().IsMatch(f) ? FigureRun.Parse(f) : (decimal?)null))],
                    string.Join(' ', years.Select(y => y.Text).Concat(figures)), Printed);
        }

        return null;
    }

    public static bool IsFigure(string text) => Figure().IsMatch(text.Trim());

    // "2021/22", "2021-22", "2021/2022"
    [GeneratedRegex(@"(?<from>20\d\d)\s?[/–-]\s?(?<to>(?:20)?\d\d)")]
    private static partial Regex Year();

    // a cell that holds a year and its unit: "2021/22", "2021/22 £000s"
    [GeneratedRegex(@"^\s*20\d\d\s?[/–-]\s?(?:20)?\d\d\s*(?:£\s?\S{0,5})?\s*$")]
    private static partial Regex Whole();

    // "2021/222022/232023/244241850Renewal": years, then figures, nothing between
    [GeneratedRegex(@"(?<year>20\d\d/\d\d){2,}(?<run>[\d.,()-]*\d\)?)")]
    private static partial Regex Run();

    // "2021/22 295", "2023/24 1,385"
    [GeneratedRegex(@"(?<year>20\d\d/\d\d)\s+£?(?<figure>-?\(?\d[\d,]*(?:\.\d+)?\)?)(?![\d/])")]
    private static partial Regex Pair();

    // "1,385", "£0", "(85.5)", "-12"
    [GeneratedRegex(@"^£?\(?-?£?\d[\d,]*(?:\.\d+)?\)?$")]
    private static partial Regex Figure();
}
