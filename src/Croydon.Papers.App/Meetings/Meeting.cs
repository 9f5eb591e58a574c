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
    /// <summary>Address of its page: "/meetings/2018-03-13/children-and-young-people-scrutiny-sub-committee".</summary>
    public string Url => UrlOf(Body, Date);

    public string? Time => First("time");

    public string? Venue => First("venue");

    public string? Status => First("status");

    public string? Council => Tellings.Select(t => t.Paper.Description.Council).FirstOrDefault(c => c is not null);

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
        m => $"{m.Body} {m.Venue} {m.Council} {string.Join(' ', m.Papers.Select(p => p.Title))}")
    {
        When = m => m.Date,
        DefaultSort = "-date",
    };

    /// <summary>The first paper's word for it that has one.</summary>
    public string? First(string member) => Tellings.Select(t => t.Text(member)).FirstOrDefault(v => v is not null);

    internal static Task<IReadOnlyList<Meeting>> AllAsync(Shelf shelf, CancellationToken cancel) =>
        shelf.KeepAsync<IReadOnlyList<Meeting>>("meetings-by-body", async c =>
            [.. (await shelf.FactsAsync("meetings", c)).Where(f => BodyOf(f) is not null && DateOf(f) is not null)
                .GroupBy(f => (Body: Slug(BodyOf(f)!), Date: DateOf(f)!.Value))
                .Select(g => new Meeting(BodyOf(g.First())!, g.Key.Date, [.. g.OrderBy(f => f.Paper.Description.Kind, StringComparer.Ordinal)]))
                .OrderByDescending(m => m.Date)], cancel);

    public static string UrlOf(string body, DateOnly date) => $"/meetings/{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}/{Slug(body)}";

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

    private static string? BodyOf(Fact meeting) => meeting.Text("body") ?? meeting.Paper.Description.Body;

    private static DateOnly? DateOf(Fact meeting) => meeting.Date("date");
}
