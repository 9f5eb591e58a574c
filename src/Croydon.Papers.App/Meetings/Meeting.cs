using System.Globalization;
using System.Text;
using Croydon.Papers.App.Ledgers;
using Croydon.Papers.App.Site;
using Croydon.Papers.Storage;
using Croydon.Papers.Text;

namespace Croydon.Papers.App.Meetings;

/// <summary>One meeting: everything that papers say of the same body on the same day.</summary>
/// <param name="Tellings">The meeting as each paper has it: agenda packs before minutes.</param>
public sealed record Meeting(string Body, DateOnly Date, IReadOnlyList<Fact> Tellings)
{
    /// <summary>The body in its address: "children-and-young-people-scrutiny-sub-committee".</summary>
    public required string Key { get; init; }

    /// <summary>Other names that papers give to the body.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Address of its page: "/meetings/2018-03-13/children-and-young-people-scrutiny-sub-committee".</summary>
    public string Url => $"/meetings/{Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}/{Key}";

    public string? Time => First("time");

    public string? Venue => First("venue");

    /// <summary>"scheduled", "cancelled" or "held".</summary>
    public required string Status { get; init; }

    public required string? Council { get; init; }

    /// <summary>Its minutes, wherever they stand: mostly in the next meeting's pack.</summary>
    public IReadOnlyList<Fact> Minutes => [.. Tellings.Where(t => t.Item.Sort == "minutes")];

    public IReadOnlyList<StoredPaper> Papers => [.. Tellings.Select(t => t.Paper).DistinctBy(p => p.Id)];

    internal static Ledger<Meeting> Ledger { get; } = new(
        [
            new("body", "Committee or body", m => m.Body),
            new("council", "Council", m => m.Council),
            new("status", "Status", m => m.Status) { Show = Words.Name },
            new("year", "Year", m => m.Date.Year.ToString(CultureInfo.InvariantCulture)),
        ],
        [
            new("date", "Date", m => m.Date),
            new("body", "Committee or body", m => m.Body),
            new("time", "Time", m => m.Time),
            new("papers", "Papers", m => m.Papers.Count),
            new("venue", "Venue", m => m.Venue) { Hidden = true },
            new("status", "Status", m => m.Status) { Hidden = true },
            new("council", "Council", m => m.Council) { Hidden = true },
            new("address", "Address", m => m.Url) { Hidden = true },
        ],
        m => $"{m.Body} {string.Join(' ', m.Aliases)} {m.Venue} {m.Council} {string.Join(' ', m.Papers.Select(p => p.Title))}")
    {
        When = m => m.Date,
        DefaultSort = "-date",
    };

    /// <summary>The first paper's word for it that has one.</summary>
    public string? First(string member) => Tellings.Select(t => t.Text(member)).FirstOrDefault(v => v is not null);

    /// <param name="site">Scheme and host.</param>
    internal CalendarEvent Event(string site) => new(CalendarEvent.IdOf(Date, Key), Body, Date,
        TimeOnly.TryParseExact(Time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null,
        Venue, Status == "cancelled", Papers.Max(p => p.StoredAt), site + Url);

    /// <summary>The newest first; one meeting is one, whatever its papers call the body.</summary>
    internal static Task<IReadOnlyList<Meeting>> AllAsync(Shelf shelf, CancellationToken cancel) =>
        shelf.KeepAsync<IReadOnlyList<Meeting>>("meetings-by-body", async c => MeetingBook.Of(await shelf.FactsAsync("meetings", c), await shelf.FactsAsync("minutes", c)), cancel);

    /// <summary>"Children &amp; Young People Scrutiny" as "children-and-young-people-scrutiny".</summary>
    public static string Slug(string body)
    {
        var slug = new StringBuilder();
        foreach (var c in Fold.Key(body).Replace("&", " and ", StringComparison.Ordinal))
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }
}
