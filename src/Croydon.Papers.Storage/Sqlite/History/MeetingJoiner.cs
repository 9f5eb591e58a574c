using System.Text.Json;
using System.Text.Json.Nodes;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.History.Meetings;
using Croydon.Papers.Items.Meetings;
using Croydon.Papers.Items.Minutes;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite.History;

/// <summary>One meeting out of its agenda, supplements, minutes and web page: one item is listed and tells what all of them say, the others are listed in it.</summary>
internal sealed class MeetingJoiner(SqliteConnection connection)
{
    private const string Sort = "meetings";

    private readonly Dictionary<SightedMeeting, CountedItem<Meeting>> _items = new(ReferenceEqualityComparer.Instance);

    public void Run()
    {
        connection.Run("UPDATE items SET joined = NULL, listed_in = NULL WHERE sort = $sort AND (joined IS NOT NULL OR listed_in IS NOT NULL)", ("$sort", Sort));
        foreach (var item in CountedItems.Read<Meeting>(connection, Sort).Concat(Minuted()))
            _items[new SightedMeeting(item.Key, item.Id == 0 ? "minutes" : item.About.Kind, item.About.Council, item.Item)] = item;
        foreach (var meeting in MeetingHistory.Meetings(_items.Keys))
            Write(meeting);
    }

    /// <summary>Meetings whose minutes a paper carries without telling of the meeting otherwise; they have no row yet.</summary>
    private IEnumerable<CountedItem<Meeting>> Minuted()
    {
        var told = _items.Keys.Select(s => (s.Paper, s.Meeting.Date)).ToHashSet();
        return CountedItems.Read<MeetingMinutes>(connection, "minutes")
            .Where(m => m.Item is { Body: not null, MeetingDate: not null } && !told.Contains((m.Key, m.Item.MeetingDate)))
            .Select(m => new CountedItem<Meeting>(0, m.Paper, m.About, m.Title, m.Key,
                new Meeting(m.Item.Body!, [], m.Item.MeetingDate, m.Item.Time, m.Item.Venue, MeetingStatus.Held, m.Item.Source, m.Item.Confidence)));
    }

    private void Write(KnownMeeting known)
    {
        var papers = known.Papers.Select(p => _items[p]).ToList();
        var best = papers.OrderBy(p => p.Id == 0).ThenBy(p => !p.About.Kind.StartsWith("agenda", StringComparison.Ordinal)).First();
        var meeting = best.Item with { Body = known.Body, Aliases = known.Aliases, Time = known.Time, Venue = known.Venue, Status = known.Status };
        var body = JsonSerializer.SerializeToNode(meeting, PaperJson.Options)!;
        body["papers"] = new JsonArray([.. papers.DistinctBy(p => p.Key).Select(PaperOf)]);
        var listed = best.Id != 0 ? best.Id : CountedItems.Add(connection, best.Paper, Sort, JsonSerializer.Serialize(best.Item, PaperJson.Options));
        connection.Run("UPDATE items SET joined = $body WHERE id = $id", ("$body", body.ToJsonString(PaperJson.Options)), ("$id", listed));
        foreach (var other in papers.Where(p => p.Id != 0 && p.Id != listed))
            connection.Run("UPDATE items SET listed_in = $listed WHERE id = $id", ("$listed", listed), ("$id", other.Id));
    }

    private static JsonObject PaperOf(CountedItem<Meeting> item) => new()
    {
        ["id"] = item.Key, ["title"] = item.Title, ["kind"] = item.About.Kind, ["page"] = item.Item.Source.Page, ["line"] = item.Item.Source.Line,
    };
}
