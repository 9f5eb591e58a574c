namespace Croydon.Papers.Text;

/// <summary>Names of months and days of the week as papers write them.</summary>
public static class Months
{
    // The first three letters tell all twelve apart.
    private static readonly string[] Starts = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Days = ["su", "mo", "tu", "we", "th", "fr", "sa"];

    /// <summary>A regular expression for a month's name or its shortening, with or without a full stop; "may" in small letters is a verb.</summary>
    internal const string Pattern = @"(?:(?!may\b)(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?))\b\.?";

    /// <summary>A regular expression for a day of the week, long or short.</summary>
    internal const string WeekdayPattern = @"(?i:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?i:day)?\b[.,]?";

    /// <summary>1 to 12, or 0 where <paramref name="name"/> is no month.</summary>
    public static int Number(string name) =>
        name.Length < 3 ? 0 : 1 + Array.IndexOf(Starts, name[..3].ToLowerInvariant());

    /// <summary>Null where <paramref name="name"/> is no day of the week.</summary>
    public static DayOfWeek? Weekday(string name) =>
        name.Length >= 2 && Array.IndexOf(Days, name[..2].ToLowerInvariant()) is var day and >= 0 ? (DayOfWeek)day : null;
}
