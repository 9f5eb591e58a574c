using System.Globalization;
using Croydon.Papers.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Croydon.Papers.Tests.Text;

public sealed class DatesPropertyTests
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    private static readonly string[] Forms =
    [
        "d MMMM yyyy", "dddd d MMMM yyyy", "dddd, d MMMM, yyyy", "ddd d MMM yyyy", "d MMM yy", "d-MMM-yyyy", "dd/MM/yyyy", "d/M/yyyy", "dd/MM/yy", "d/M/yy",
        "dd.MM.yyyy", "dd.MM.yy", "dd-MM-yyyy", "yyyy-MM-dd", "MMMM d, yyyy", "d'th' MMMM yyyy", "d 'of' MMMM yyyy", "d'th day of' MMMM yyyy",
    ];

    private static readonly Gen<DateOnly> Days = Gen.Choose(new DateOnly(1975, 1, 1).DayNumber, new DateOnly(2068, 12, 31).DayNumber).Select(DateOnly.FromDayNumber);

    [Fact]
    public void Single_AnyDayInAnyForm_GivesTheDay() =>
        Prop.ForAll(Days.ToArbitrary(), Gen.Elements(Forms).ToArbitrary(), (day, form) =>
            Dates.Single("It met on " + day.ToString(form, British))?.Day == day).QuickCheckThrowOnFailure();

    [Fact]
    public void Single_AnyTwoDaysJoinedByTo_GivesTheSpan() =>
        Prop.ForAll(Days.ToArbitrary(), Gen.Choose(1, 400).ToArbitrary(), (from, length) =>
            Dates.Single($"{from.ToString("d MMMM yyyy", British)} to {from.AddDays(length).ToString("d MMMM yyyy", British)}") is { } span
            && span.From == from && span.To == from.AddDays(length)).QuickCheckThrowOnFailure();

    [Fact]
    public void Single_AnyMonth_GivesTheWholeMonth() =>
        Prop.ForAll(Days.ToArbitrary(), Gen.Elements("MMMM yyyy", "MMM yyyy", "MMM-yy", "MMMM yy", "MM/yyyy").ToArbitrary(), (day, form) =>
            Dates.Single(day.ToString(form, British)) is { Precision: DatePrecision.Month } month
            && month.From == new DateOnly(day.Year, day.Month, 1) && month.To!.Value.AddDays(1).Day == 1 && month.To.Value.Month == day.Month).QuickCheckThrowOnFailure();

    [Fact]
    public void FindAll_AnyText_NeverThrowsAndNeverOverlaps() =>
        Prop.ForAll(Texts().ToArbitrary(), text =>
        {
            var found = Dates.FindAll(text, new DateOnly(2018, 1, 30), bareNumbers: true);
            return found.Zip(found.Skip(1)).All(p => p.First.End <= p.Second.Start)
                && found.All(d => text.Substring(d.Start, d.Raw.Length) == d.Raw && (d.From is null) == (d.Issue is not null) && !(d.From > d.To));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void FindAll_AnyTime_GivesTheMinute() =>
        Prop.ForAll(Gen.Choose(0, 1439).ToArbitrary(), Gen.Elements("h.mm tt", "h:mmtt", "HH:mm", "'at 'HH.mm", "HHmm 'hours'").ToArbitrary(), (minutes, form) =>
        {
            var time = new TimeOnly(minutes / 60, minutes % 60);
            return Times.First("The meeting opens " + time.ToString(form, CultureInfo.InvariantCulture))?.Time == time;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Times_AnyText_NeverThrows() =>
        Prop.ForAll(Texts().ToArbitrary(), text => Times.FindAll(text).All(t => text.Substring(t.Start, t.Raw.Length) == t.Raw)).QuickCheckThrowOnFailure();

    /// <summary>Strings made of what dates are made of, so that odd neighbours come up often, and any strings at all.</summary>
    private static Gen<string> Texts()
    {
        var scraps = Gen.Elements("1", "31", "99", "0", "2021", "20", "/", "-", "–", ".", " ", ",", "and", "to", "th", "May", "may", "Sept", "February", "Tuesday", "Q3", "2021/22", "winter", "'", "am", "noon", ":");
        return Gen.OneOf(Gen.ListOf(scraps).Select(s => string.Concat(s)), ArbMap.Default.GeneratorFor<string>().Where(s => s is not null));
    }
}
