using System.Globalization;
using Croydon.Papers.App.Ledgers;

namespace Croydon.Papers.App.Meetings;

/// <summary>A year of meetings as councils print it: a row for each body, a column for each month.</summary>
/// <param name="Before">The year with meetings before it; null where there is none.</param>
/// <param name="After">The year with meetings after it; null where there is none.</param>
public sealed record MeetingYear(int Year, int? Before, int? After, IReadOnlyList<MeetingYear.BodyRow> Bodies)
{
    /// <param name="Months">Twelve, January first; in each its meetings by day.</param>
    public sealed record BodyRow(string? Council, string Body, IReadOnlyList<IReadOnlyList<Meeting>> Months);

    /// <summary>The year asked for, else the last that has a meeting; null where nothing fits the filters.</summary>
    internal static MeetingYear? Of(ListView<Meeting> view)
    {
        var years = view.Facets.Single(f => f.Name == "year").Options.Where(o => o.Count > 0).Select(o => int.Parse(o.Value, CultureInfo.InvariantCulture)).Order().ToList();
        if (view.Whole.Count == 0)
            return null;
        var year = view.Whole.Max(m => m.Date.Year);
        var bodies = view.Whole.Where(m => m.Date.Year == year).GroupBy(m => (m.Council, m.Body))
            .OrderBy(g => g.Key.Council, KeyOrder.Instance).ThenBy(g => g.Key.Body, KeyOrder.Instance)
            .Select(g => new BodyRow(g.Key.Council, g.Key.Body, [.. Enumerable.Range(1, 12).Select(month => (IReadOnlyList<Meeting>)[.. g.Where(m => m.Date.Month == month).OrderBy(m => m.Date)])]));
        return new MeetingYear(year, years.Where(y => y < year).Select(y => (int?)y).LastOrDefault(), years.Where(y => y > year).Select(y => (int?)y).FirstOrDefault(), [.. bodies]);
    }
}
