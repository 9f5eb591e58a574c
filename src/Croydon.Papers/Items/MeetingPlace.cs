using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items;

/// <summary>When and where the meeting is, and the words that say so.</summary>
internal sealed partial record MeetingPlace(string? DateRaw, TimeReading? Time, string? Venue, Citation Source)
{
    private const int AfterDate = 160;
    private const int Sentence = 400;

    /// <param name="date">The day found for the paper: the words around it are read.</param>
    public static MeetingPlace Of(Paper paper, IReadOnlyList<FlowLine> lines, DateOnly? date)
    {
        var at = date is null ? -1 : IndexOf(lines, date.Value);
        var text = Joined([.. lines.Skip(Math.Max(0, at - 2)).Take(8)]);
        var reading = date is null ? null : Dates.FindAll(text).FirstOrDefault(d => d.Day == date);
        var after = reading is null ? "" : text[reading.End..Math.Min(text.Length, reading.End + AfterDate)];
        var behind = Times.First(after);
        var time = behind ?? (at >= 0 ? Times.First(lines[at].Text) : null) ?? LabelledTime(lines) ?? Times.First(paper.Metadata.Title ?? "");
        var quoted = at >= 0 ? lines[at] : lines[0];
        return new MeetingPlace(reading?.Raw, time, VenueOf(lines, text, reading, behind, at), paper.Quote(quoted.Block, quoted.Text));
    }

    /// <summary>When minutes say that the meeting began; null where they do not.</summary>
    public static TimeOnly? Started(IReadOnlyList<FlowLine> lines) =>
        lines.Select(l => (l.Text, Start: Start().Match(l.Text))).Where(l => l.Start.Success && (l.Start.Groups["label"].Success || l.Text.Contains("meeting", StringComparison.OrdinalIgnoreCase)))
            .Select(l => Times.First(l.Text[l.Start.Index..])).FirstOrDefault(t => t is not null)?.Time;

    /// <summary>A line feed between blocks, a space between the lines of one.</summary>
    private static string Joined(IReadOnlyList<FlowLine> lines) =>
        string.Concat(lines.Select((l, i) => (i == 0 ? "" : ReferenceEquals(l.Block, lines[i - 1].Block) && l.Row is null ? " " : "\n") + l.Text));

    /// <summary>The line that gives the day of the meeting, a time beside it if there is such a line; a date over two lines counts to the first; -1 where none does.</summary>
    private static int IndexOf(IReadOnlyList<FlowLine> lines, DateOnly date)
    {
        var found = Enumerable.Range(0, lines.Count).Where(i => Holds(lines, i, date)).ToList();
        return found.Count == 0 ? -1 : found.OrderByDescending(i => Times.First(lines[i].Text) is not null).ThenBy(i => i).First();
    }

    private static bool Holds(IReadOnlyList<FlowLine> lines, int i, DateOnly date) =>
        Dates.FindAll(lines[i].Text).Any(d => d.Day == date)
        || Dates.FindAll(string.Join(' ', lines.Skip(i).Take(3).Select(l => l.Text))).Any(d => d.Day == date && d.Start < lines[i].Text.Length);

    private static TimeReading? LabelledTime(IReadOnlyList<FlowLine> lines) =>
        lines.Where(l => TimeLabel().IsMatch(l.Text)).Select(l => Times.First(l.Text)).FirstOrDefault(t => t is not null);

    /// <param name="time">The time behind the day, counted from its end; null where none follows.</param>
    private static string? VenueOf(IReadOnlyList<FlowLine> lines, string text, DateReading? date, TimeReading? time, int at)
    {
        for (var i = 0; i < lines.Count; i++)
            if (VenueLabel().Match(lines[i].Text) is { Success: true } label)
                return Tidy(label.Groups["venue"].Value is { Length: > 2 } same ? same : i + 1 < lines.Count ? lines[i + 1].Text : "");
        if (date is null)
            return null;
        if (text.IndexOf("held in", StringComparison.OrdinalIgnoreCase) > date.End && HeldAt().Match(text[date.End..]) is { Success: true } later)
            return Tidy(later.Groups["venue"].Value);
        if (HeldIn().Match(text[..date.Start]) is { Success: true } before)
            return Tidy(before.Groups["venue"].Value);
        var between = time is null || date.End + time.Start > text.Length ? "" : text[date.End..(date.End + time.Start)];
        if (InBeforeTime().Match(between) is { Success: true } middle)
            return Tidy(middle.Groups["venue"].Value);
        var rest = text[(date.End + (time is null || date.End + time.Start + time.Raw.Length > text.Length ? 0 : time.Start + time.Raw.Length))..];
        rest = rest[..Math.Min(Sentence, rest.Length)];
        return In().Match(rest) is { Success: true } m || (m = Beside().Match(rest)).Success ? Tidy(m.Groups["venue"].Value) : Under(lines, at);
    }

    /// <summary>A front sheet gives the place in the lines under the day.</summary>
    private static string? Under(IReadOnlyList<FlowLine> lines, int at)
    {
        if (at < 0)
            return null;
        var place = lines.Skip(at + 1).Take(4).Select(l => Contact().Replace(l.Text, "").Trim()).TakeWhile(t => !NotAPlace().IsMatch(t)).Where(t => t.Length > 2).ToList();
        return place.Count > 0 && Building().IsMatch(string.Join(' ', place)) ? Tidy(string.Join(' ', place)) : null;
    }

    private static string? Tidy(string venue) => Preposition().Replace(Aside().Replace(Fold.Spaces(venue), ""), "").Trim(' ', ',', '.', ':', '-', '*') is { Length: > 2 } v ? v : null;

    // "The meeting started at 6.30 pm", "Commenced: 10.00 am", "(Meeting commenced 10.00 am and concluded 12.15 pm)"
    [GeneratedRegex(@"\b(?:started|commenced|began|opened|commencing)\s*(?:at|:)?\s*(?=\d)|^(?<label>commenced|started?|start time)\s*:\s*(?=\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Start();

    // "(or on the rising of the Council, whichever is the later)" before the place
    [GeneratedRegex(@"^\((?:or|please|note)\b[^)]*\)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Aside();

    // "Venue: 70 Redcliff Street", "Location:"
    [GeneratedRegex(@"^(?:Venue|Location|Place|Where)\s*:\s*(?<venue>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex VenueLabel();

    // "Time: 6.30 pm"
    [GeneratedRegex(@"^(?:Time|When)\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex TimeLabel();

    // "held in the Council Chamber, Sessions House, County Hall, Maidstone on " before the day
    [GeneratedRegex(@"\bheld\s+(?:(?i:remotely\s+)?(?:in|at))\s+(?:the\s+)?(?<venue>(?!\d)(?:(?!\bheld\b).){3,160}?)\s*,?\s+on\s+(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex HeldIn();

    // " in the Council Chamber, Town Hall at " between the day and the time
    [GeneratedRegex(@"^\s*,?\s*(?:in|at)\s+(?:the\s+)?(?<venue>\p{Lu}.{3,160}?)\s*,?\s+(?:at|commencing at|from)\s*$")]
    private static partial Regex InBeforeTime();

    // "MINUTES of the meeting held in the Darent Room, Sessions House." after the day
    [GeneratedRegex(@"\bheld\s+in\s+(?:the\s+)?(?<venue>[^.]{3,160})\.", RegexOptions.IgnoreCase)]
    private static partial Regex HeldAt();

    // " in The Council Chamber, Town Hall, Katharine Street." after the day and time
    [GeneratedRegex(@"^\s*,?\s*(?:or on the rising[^,]*,?\s*)?(?:(?i:in|at)|-)\s+(?<venue>\p{Lu}.{3,200}?|the\s+\p{Lu}.{3,200}?|(?i:room)\s.{1,100}?)(?=\.\s|\.$|$|\n|\s+(?:to|for|when|and will|A pre|Members|JACQ|(?<=\p{Ll}.{0,200}\s)\p{Lu}{4,}\s\p{Lu}{4,})\b|\s+MINUTES\b)")]
    private static partial Regex In();

    // ", Committee Room 6, Council House" after the day and time
    [GeneratedRegex(@"^\s*,\s*(?<venue>\p{Lu}[^\n]{3,160}?\b(?:Chamber|Hall|Room|House|Offices?|Centre|Suite|Library)\b[^\n.]{0,100})")]
    private static partial Regex Beside();

    // "in the", "at", "the" before the place
    [GeneratedRegex(@"^(?:(?i:(?:held|taking place)\s+)?(?i:in|at)\s+)?(?:the\s+)?")]
    private static partial Regex Preposition();

    // contact details set beside the place
    [GeneratedRegex(@"\s*(?:\b(?:Ask for|Telephone|Tel|Email|E-mail|Direct Dial(?:/Ext)?|Contact)\b\s*:?.*|\S+@\S+.*|\.gov\.uk.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Contact();

    // a line that cannot be a place
    [GeneratedRegex(@"^(?:\.|(?:un)?restricted.*|agenda.*|\(during.*|note\b.*|membership.*|members\b.*|\d+[.)]?\s+\p{Lu}\p{Ll}+.*|to:.*|please.*|councillors?\b.*|.{0,30}\bpresent\b.*|apologies.*|minutes.*|th(?:e|is) meeting.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex NotAPlace();

    // words of places where councils meet
    [GeneratedRegex(@"\b(?:Chamber|Hall|Room|House|Offices?|Centre|Street|Road|Building|Suite|Library|Virtual|Zoom|Teams|Online|Remote\w*|Square|Civic|Campus|School)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Building();
}
