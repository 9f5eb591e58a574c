using System.Globalization;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Checks;

/// <summary>Dates printed with a day of the week that they do not fall on.</summary>
public sealed class WeekdayCheck : ICheck
{
    public string Rule => "weekday-against-date";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items) =>
        PrintedDates.Of(paper)
            .Where(d => d.Date.Weekday is not null && d.Date.Day is not null && d.Date.InferredYear is null && d.Date.Day.Value.DayOfWeek != d.Date.Weekday)
            .Select(d => new Disagreement(Rule, Severity.Warning, Message(d.Date), new CitedValue(d.Date.Raw, d.Source), null));

    private static string Message(DateReading date)
    {
        var names = CultureInfo.GetCultureInfo("en-GB").DateTimeFormat;
        var right = names.GetDayName(date.Day!.Value.DayOfWeek);
        var near = Enumerable.Range(-3, 7).Select(date.Day.Value.AddDays).First(d => d.DayOfWeek == date.Weekday);
        return $"“{date.Raw}”: {Spoken.Date(date.Day.Value)} is a {right}; the nearest {names.GetDayName(date.Weekday!.Value)} is {Spoken.Date(near)}.";
    }
}
