using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using HtmlAgilityPack;

namespace Croydon.Papers.Ingestion.Harvest;

/// <summary>The pages of a ModernGov site, for councils that have switched the web service off.</summary>
internal sealed partial class ModernGovPages(PoliteClient client, HarvestOptions options)
{
    public async Task<IReadOnlyList<ModernGovCommittee>?> CommitteesAsync(CancellationToken cancel) =>
        (await PageAsync("/mgListCommittees.aspx?bcr=1", cancel)) is { } page
            ? [.. Links(page).Select(l => (Id: IdOf(CommitteeLink(), l.Href), l.Title)).Where(l => l.Id > 0).Select(l => new ModernGovCommittee(l.Id, l.Title)).DistinctBy(c => c.Id)]
            : null;

    /// <summary>Years are asked one by one, as the site's own list does.</summary>
    public async Task<IReadOnlyList<ModernGovMeeting>?> MeetingsAsync(ModernGovCommittee committee, CancellationToken cancel)
    {
        var meetings = new List<ModernGovMeeting>();
        for (var year = options.From.Year; year <= options.To.Year; year++)
        {
            var page = await PageAsync(string.Create(CultureInfo.InvariantCulture, $"/ieListMeetings.aspx?CId={committee.Id}&Year={year}"), cancel);
            if (page is null)
                return null;
            foreach (var link in page.DocumentNode.SelectNodes("//a[contains(@class,'mgMeetingTableLnk')]") ?? Enumerable.Empty<HtmlNode>())
                if (IdOf(MeetingLink(), Href(link)) is > 0 and var id && Text.Dates.First(link.InnerText)?.From is { } date && date >= options.From && date <= options.To)
                    meetings.Add(new ModernGovMeeting(id, committee.Title, date));
        }

        return [.. meetings.DistinctBy(m => m.Id)];
    }

    public async Task<IReadOnlyList<ModernGovPaper>?> PapersAsync(ModernGovMeeting meeting, CancellationToken cancel) =>
        (await PageAsync(string.Create(CultureInfo.InvariantCulture, $"/ieListDocuments.aspx?MId={meeting.Id}&Ver=4"), cancel)) is { } page
            ? [.. Links(page).Select(l => (l.Title, Address: ModernGovAddress.Of(options.Site, l.Href)))
                .Where(l => l.Address is not null && PaperPath().IsMatch(l.Address.AbsolutePath))
                .Select(l => new ModernGovPaper(l.Title, l.Address!)).DistinctBy(p => p.Address)]
            : null;

    private async Task<HtmlDocument?> PageAsync(string path, CancellationToken cancel)
    {
        var answer = await client.GetAsync(new Uri(options.Site, path), cancel);
        if (answer.Bytes is null)
            return null;
        var page = new HtmlDocument { OptionMaxNestedChildNodes = 2000 };
        page.LoadHtml(Encoding.UTF8.GetString(answer.Bytes).TrimStart('\uFEFF'));
        return page;
    }

    private static IEnumerable<(string Title, string Href)> Links(HtmlDocument page) =>
        (page.DocumentNode.SelectNodes("//a[@href]") ?? Enumerable.Empty<HtmlNode>())
            .Select(a => (Text.Fold.Spaces(HtmlEntity.DeEntitize(a.InnerText)), Href(a)));

    private static string Href(HtmlNode link) => HtmlEntity.DeEntitize(link.GetAttributeValue("href", ""));

    private static int IdOf(Regex form, string href) =>
        form.Match(href) is { Success: true } m && int.TryParse(m.Groups["id"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;

    // "mgCommitteeDetails.aspx?ID=192"
    [GeneratedRegex(@"mgCommitteeDetails\.aspx\?(?:.*&)?ID=(?<id>\d{1,9})", RegexOptions.IgnoreCase)]
    private static partial Regex CommitteeLink();

    // "ieListDocuments.aspx?CId=192&MId=10230&Ver=4"
    [GeneratedRegex(@"ieListDocuments\.aspx\?(?:.*&)?MId=(?<id>\d{1,9})", RegexOptions.IgnoreCase)]
    private static partial Regex MeetingLink();

    // "/documents/s111920/Report.pdf", "/mgConvert2PDF.aspx"
    [GeneratedRegex(@"/documents/[^/]+/[^/]+\.(?:pdf|docx|html?)$|/mgConvert2PDF\.aspx$", RegexOptions.IgnoreCase)]
    private static partial Regex PaperPath();
}
