using System.Text;
using Croydon.Papers.Documents;

namespace Croydon.Papers.App.Tests.Site;

/// <summary>Papers written for the tests of the pages: every sort of item that has a page, and names that try to do harm.</summary>
internal static class WrittenPapers
{
    public const string HostileTitle = "Plan <script>alert('title')</script> \"of\" <img src=x onerror=alert(1)>";
    public const string HostileFile = "plan <svg onload=alert(2)>.pdf";

    private static readonly ItemSort[] Sorts =
    [
        new("meetings", "meetings"), new("agendaItems", "agenda-items"), new("minutes", "minutes"), new("reports", "reports"), new("kpis", "kpis"),
        new("risks", "risks"), new("actions", "actions"), new("findings", "findings"), new("judgements", "judgements"), new("visits", "visits"),
        new("people", "people"), new("savings", "savings"), new("checks", "checks"),
    ];

    /// <summary>A plan with three actions, two risks, a saving and a disagreement, under a hostile name.</summary>
    public static ExtractedPaper Plan() => Paper("plan", HostileFile, "improvement-plan", HostileTitle, new DateOnly(2021, 7, 19), items =>
    {
        Add(items, "actions", """{"ref":"1.1","text":"Recruit twelve foster carers","owners":["RC"],"dueRaw":"30/09/21","due":"2021-09-30","status":"in-progress","statusRaw":"On track","plan":"Sufficiency"}""");
        Add(items, "actions", """{"ref":"1.2","text":"=HYPERLINK(\"http://bad.example\") check the rota","owners":["IL"],"dueRaw":"31/09/21","due":null,"dueIssue":"not a calendar date","status":"not-started","statusRaw":"","plan":"Sufficiency"}""");
        Add(items, "actions", """{"ref":"1.10","text":"Publish the offer for care leavers","owners":["RC","IL"],"dueRaw":"01/04/21","due":"2021-04-01","status":"complete","statusRaw":"Done","plan":"Leaving care"}""");
        Add(items, "risks", """{"ref":"R1","title":"Too few placements","owner":"RC","mitigations":["Block contract","Fostering campaign"],"inherent":{"likelihood":4,"impact":5,"score":20},"residual":{"likelihood":3,"impact":4,"score":12},"direction":"improving"}""");
        Add(items, "risks", """{"ref":"R2","title":"Staff leave","owner":"IL","mitigations":[],"inherent":{"likelihood":3,"impact":3,"score":9},"residual":{"likelihood":null,"impact":null,"score":null},"direction":null}""");
        Add(items, "savings", """{"ref":"S1","project":"Fewer agency staff","kind":"saving","unit":"GBP thousand","amounts":{"2021/22":424}}""");
        Add(items, "people", """{"name":"Rita Cole","role":"Project manager"}""");
        Add(items, "checks", """{"rule":"invalid-date","severity":"warning","message":"31/09/21 is no day of the calendar.","a":{"value":"31/09/21","source":{"page":1,"printedPage":null,"line":null,"box":[100,100,300,120],"quote":"31/09/21"}},"b":null}""");
    });

    /// <summary>A performance report with two KPIs.</summary>
    public static ExtractedPaper Report(int month, string value) => Paper($"report{month}", $"performance-{month}.pdf", "performance-report", $"Performance report {month}", new DateOnly(2018, month, 20), items =>
    {
        Add(items, "kpis", """{"ref":"CP5","title":"Plans for a second time","group":"Child protection","polarity":"smaller","unit":"percent","target":{"raw":"20%","value":20},"bands":{"green":{"raw":"20% or less","min":null,"max":20},"amber":null,"red":null},"values":[{"period":"2017-12","periodRaw":"Dec-17","raw":"26%","value":26,"state":"reported","shadedRag":"amber","source":{"page":1,"printedPage":"61","line":null,"box":[50,50,90,60],"quote":"26%"}},{"period":"2018-01","periodRaw":"Jan-18","raw":"VALUE%","value":VALUE,"state":"reported","shadedRag":"red","computedRag":"red","source":{"page":1,"printedPage":"61","line":null,"box":[100,50,140,60],"quote":"VALUE%"}}]}""".Replace("VALUE", value, StringComparison.Ordinal));
        Add(items, "kpis", """{"ref":"W1a","title":"Cases for each social worker","group":"Workforce","polarity":"smaller","unit":"count","target":{"raw":"17","value":17},"values":[{"period":"2018-01","periodRaw":"Jan-18","raw":"18","value":18,"state":"reported","shadedRag":"amber","source":{"page":1,"printedPage":null,"line":null,"box":[100,70,140,80],"quote":"18"}}]}""");
        Add(items, "checks", """{"rule":"narrative-against-table","severity":"error","message":"CP5 is 48% in the text and 50% in the table.","a":{"value":"48%","source":{"page":1,"printedPage":null,"line":null,"box":[100,100,300,120],"quote":"rose to 48%"}},"b":{"value":"50%","source":{"page":1,"printedPage":"61","line":null,"box":[100,50,140,60],"quote":"50%"}}}""");
        Add(items, "reports", """{"to":"Scrutiny Sub-Committee","meetingDate":"2018-03-13","subject":"Performance of the department","recommendations":["Note the report and say what to look at next."],"sections":[]}""");
        Add(items, "meetings", """{"body":"Scrutiny Sub-Committee","date":"2018-03-13","time":"18:30","venue":"Council Chamber","status":"scheduled","aliases":[],"chair":"A. Example","members":["B. Example","C. Example"],"coOptees":[{"name":"D. Example","role":"Parent governor"}]}""");
        Add(items, "agendaItems", """{"no":"5","part":"A","title":"Performance report","pagesFrom":13,"pagesTo":36,"purpose":"","toFollow":false}""");
        Add(items, "minutes", """{"body":"Scrutiny Sub-Committee","meetingDate":"2018-03-13","present":[{"name":"A. Example","role":"Chair"}],"apologies":[],"entries":[{"ref":"4/18","title":"Performance","text":"Members asked about caseloads.","source":{"page":1,"printedPage":null,"line":null,"box":[100,100,300,120],"quote":"4/18 Performance"},"resolutions":["To NOTE the report.","To note the report and say what to look at next."]}]}""");
    });

    /// <summary>A letter of the second visit and one of the fourth: the third is missing.</summary>
    public static ExtractedPaper Letter(int number, DateOnly day) => Paper($"letter{number}", $"letter-{number}.pdf", "ofsted-letter", $"Monitoring visit {number}", day.AddDays(21), items =>
    {
        var on = day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Add(items, "visits", $$"""{"by":"Ofsted","type":"monitoring visit","number":{{number}},"dateFrom":"{{on}}","dateTo":"{{on}}","leadInspector":"E. Example"}""");
        Add(items, "findings", $$"""{"by":"Ofsted","kind":"weakness","text":"Plans are written late.","visitDate":"{{on}}"}""");
        Add(items, "judgements", $$"""{"aspect":"overall effectiveness","grade":"inadequate","date":"{{on}}"}""");
    });

    private static void Add(PaperItems items, string sort, string json) =>
        items.Add(Sorts.Single(s => s.Json == sort), [ContractItem.Of(json, 1, "As the paper prints it.")]);

    private static ExtractedPaper Paper(string key, string file, string kind, string title, DateOnly date, Action<PaperItems> fill)
    {
        var pages = new[] { new Page(1, 595, 842, [new Word(key, new Box(72, 72, 140, 84)), new Word("caseloads", new Box(144, 72, 200, 84))]) };
        var paper = new Paper(PaperSource.Of(file, Encoding.UTF8.GetBytes(key)), "pdf", pages, [new Block(BlockKind.Paragraph, $"{key} caseloads", [Line.OfPage(1, pages[0].Words)])])
        {
            Description = new PaperDescription(kind, 0.95, "written for a test") { Title = title, Body = "Scrutiny Sub-Committee", Council = "Example Council", Date = date },
        };
        var items = new PaperItems(Sorts);
        fill(items);
        return new ExtractedPaper(paper, items, PaperStatus.Ok, "test");
    }
}
