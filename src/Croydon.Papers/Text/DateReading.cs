namespace Croydon.Papers.Text;

public enum DatePrecision
{
    Day,
    Month,
    Quarter,
    Year,
}

/// <summary>A date, a partial date or a span of dates as a paper writes it. Partial dates are the interval that they name.</summary>
/// <param name="Raw">The text's own characters.</param>
/// <param name="Start">Index of <paramref name="Raw"/> in the text.</param>
/// <param name="From">First day; null where there is no such date or no year is known.</param>
/// <param name="To">Last day, the same as <paramref name="From"/> for a single day; null with <paramref name="From"/>.</param>
/// <param name="Precision">What the paper names: a day, a month, a quarter (or season), a year.</param>
public sealed record DateReading(string Raw, int Start, DateOnly? From, DateOnly? To, DatePrecision Precision)
{
    public const string NotACalendarDate = "not a calendar date";
    public const string NoYear = "no year given";

    /// <summary>Why there is no date: <see cref="NotACalendarDate"/> (31 September), <see cref="NoYear"/>; else null.</summary>
    public string? Issue { get; init; }

    /// <summary>Where the year is not printed: in a sentence, what it was taken from; else null.</summary>
    public string? InferredYear { get; init; }

    /// <summary>The day of the week printed with it; null where none is. It may disagree with the date.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>The one day it names; null for spans, partial dates and impossible ones.</summary>
    public DateOnly? Day => Precision == DatePrecision.Day && From == To ? From : null;

    public int End => Start + Raw.Length;

    /// <summary>Day and month where only the year is missing; both 0 otherwise. A span gives its last day.</summary>
    internal (int FirstDay, int LastDay, int Month) Yearless { get; init; }
}
