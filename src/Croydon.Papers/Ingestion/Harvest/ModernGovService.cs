using System.Globalization;
using System.Net;
using System.Xml;
using System.Xml.Linq;

namespace Croydon.Papers.Ingestion.Harvest;

/// <summary>The web service of ModernGov, mgWebService.asmx: bare XML, dates as dd/MM/yyyy, text encoded twice.</summary>
internal sealed class ModernGovService(PoliteClient client, HarvestOptions options)
{
    private const string Day = "dd/MM/yyyy";

    /// <summary>Null where the service is switched off or does not answer in its own form.</summary>
    public async Task<IReadOnlyList<ModernGovCommittee>?> CommitteesAsync(CancellationToken cancel) =>
        (await AskAsync("GetCommittees", cancel))?.Descendants("committee")
            .Where(c => !IsTrue(c, "committeedeleted"))
            .Select(c => new ModernGovCommittee(Number(c, "committeeid"), Text(c, "committeetitle"))).Where(c => c.Id > 0).ToList();

    /// <summary>Null where it does not answer. The dates are checked again here, since a site may ignore them.</summary>
    public async Task<IReadOnlyList<ModernGovMeeting>?> MeetingsAsync(ModernGovCommittee committee, CancellationToken cancel)
    {
        var query = string.Create(CultureInfo.InvariantCulture, $"GetMeetings?lCommitteeId={committee.Id}&sFromDate={options.From.ToString(Day, CultureInfo.InvariantCulture)}&sToDate={options.To.ToString(Day, CultureInfo.InvariantCulture)}");
        return (await AskAsync(query, cancel))?.Descendants("meeting")
            .Select(m => (Id: Number(m, "meetingid"), Date: Date(m, "meetingdate")))
            .Where(m => m.Id > 0 && m.Date >= options.From && m.Date <= options.To)
            .Select(m => new ModernGovMeeting(m.Id, committee.Title, m.Date!.Value)).ToList();
    }

    /// <summary>The papers of a meeting and of its items, each address once; null where it does not answer.</summary>
    public async Task<IReadOnlyList<ModernGovPaper>?> PapersAsync(ModernGovMeeting meeting, CancellationToken cancel) =>
        (await AskAsync(string.Create(CultureInfo.InvariantCulture, $"GetMeeting?lMeetingId={meeting.Id}"), cancel))?.Descendants("linkeddoc")
            .Where(d => !IsTrue(d, "isrestricted") && !d.Ancestors("agendaitem").Any(i => IsTrue(i, "isrestricted")))
            .Select(d => (Title: Text(d, "title"), Address: ModernGovAddress.Of(options.Site, Text(d, "url"))))
            .Where(d => d.Address is not null)
            .Select(d => new ModernGovPaper(d.Title, d.Address!)).DistinctBy(p => p.Address).ToList();

    private async Task<XElement?> AskAsync(string operation, CancellationToken cancel)
    {
        var answer = await client.GetAsync(new Uri(options.Site, "/mgWebService.asmx/" + operation), cancel);
        if (answer.Bytes is null)
            return null;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(answer.Bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XElement.Load(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string Text(XElement parent, string name) => WebUtility.HtmlDecode(parent.Element(name)?.Value ?? "").Trim();

    private static int Number(XElement parent, string name) => int.TryParse(Text(parent, name), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;

    private static bool IsTrue(XElement parent, string name) => string.Equals(Text(parent, name), "True", StringComparison.OrdinalIgnoreCase);

    private static DateOnly? Date(XElement parent, string name) =>
        DateOnly.TryParseExact(Text(parent, name), Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
