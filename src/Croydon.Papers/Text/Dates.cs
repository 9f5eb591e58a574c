namespace Croydon.Papers.Text;

/// <summary>The one parser of dates: en-GB (day before month), every form that council papers use.</summary>
public static class Dates
{
    /// <summary>All dates of <paramref name="text"/> in order, without overlaps. Never throws.</summary>
    /// <param name="near">A date that the text belongs to (of the meeting, of the letter): a missing year is taken from it; null leaves such dates without one.</param>
    /// <param name="bareNumbers">Also read "12/2" as day and month: for columns of dates, not for prose. Needs <paramref name="near"/>.</param>
    public static IReadOnlyList<DateReading> FindAll(string text, DateOnly? near = null, bool bareNumbers = false)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
            return [];
        var found = new List<DateReading>();
        var end = 0;
        foreach (var group in DateMatches.In(text, near is not null && bareNumbers))
            if (group[0].Start >= end)
            {
                found.AddRange(group);
                end = group[^1].End;
            }

        return MissingYears.FillNear(DateSpans.Join(text, found), near);
    }

    /// <summary>The first date with a known day, month or year; null where there is none.</summary>
    public static DateReading? First(string text, DateOnly? near = null) =>
        FindAll(text, near).FirstOrDefault(d => d.From is not null);

    /// <summary>The date of a text that names exactly one; null where it names none or several.</summary>
    public static DateReading? Single(string text, DateOnly? near = null) =>
        FindAll(text, near) is [{ From: not null } only] ? only : null;
}
