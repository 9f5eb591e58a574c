using System.Net;
using Croydon.Papers.App.Tests.Site;

namespace Croydon.Papers.App.Tests.Meetings;

[Collection(nameof(RunningSite))]
public sealed class MeetingBookTests(RunningSite site)
{
    [Fact]
    public async Task Meeting_ThatOnlyMinutesTellOf_HasAPageWithThem()
    {
        var html = WebUtility.HtmlDecode(await site.Client.GetStringAsync("/meetings/2018-01-30/scrutiny-and-overview-committee"));

        Assert.Contains("the results of the staff survey come to a later meeting", html, StringComparison.Ordinal);
        Assert.Contains("Next meeting: 6 March 2018", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calendar_OfAYear_HasARowForEachBodyAndOffersOtherYears()
    {
        var html = WebUtility.HtmlDecode(await site.Client.GetStringAsync("/meetings/calendar?year=2018&council=London%20Borough%20of%20Croydon"));

        Assert.Contains("<h1 class=\"govuk-heading-l\">Meetings in 2018</h1>", html, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"30 January 2018, Scrutiny & Overview Committee\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("aria-label=\"13 March 2018", html, StringComparison.Ordinal);
    }
}
