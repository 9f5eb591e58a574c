using System.Text.Json.Nodes;

namespace Croydon.Papers.App.Lists;

/// <summary>One row of each list, as the documentation of the API shows it.</summary>
internal static class ListExamples
{
    private const string Paper = """
        {"id":"3f1c09ab27de","title":"Performance report to scrutiny","kind":"performance-report","body":"Scrutiny Sub-Committee","council":"Example Council","date":"2018-03-13","file":"performance.pdf","url":"/papers/3f1c09ab27de"}
        """;

    private const string Source = """{"page":14,"printedPage":"29","line":null,"box":[72.0,140.5,523.0,158.2],"quote":"As the paper prints it."}""";

    private static readonly Dictionary<string, string> OwnFields = new(StringComparer.Ordinal)
    {
        ["meetings"] = """{"body":"Scrutiny Sub-Committee","date":"2018-03-13","time":"18:30","venue":"Council Chamber","status":"scheduled","chair":"A. Example","members":["B. Example","C. Example"]}""",
        ["agenda-items"] = """{"no":"5","part":"A","title":"Performance report","pagesFrom":13,"pagesTo":36,"purpose":"To receive the report.","toFollow":false}""",
        ["minutes"] = """{"body":"Scrutiny Sub-Committee","meetingDate":"2018-03-13","present":[{"name":"A. Example","role":"Chair"}],"apologies":[{"name":"D. Example","substitute":null}],"entries":[{"ref":"4/18","title":"Performance","text":"Members asked about caseloads.","resolutions":["To NOTE the report."]}]}""",
        ["reports"] = """{"to":"Scrutiny Sub-Committee","meetingDate":"2018-03-13","subject":"Performance of the department","recommendations":["Note the report."],"sections":[{"no":"1","title":"Summary"}]}""",
        ["kpis"] = """{"ref":"CP5","title":"Plans for a second time","group":"Child protection","polarity":"smaller","unit":"percent","target":{"raw":"20%","value":20},"values":[{"period":"2018-01","periodRaw":"Jan-18","raw":"50%","value":50,"state":"reported","shadedRag":"red"}]}""",
        ["kpi-mentions"] = """{"refs":["CP5"],"value":"50%","previous":"26%","statement":"Second plans (CP 5) rose to 50% from 26%."}""",
        ["risks"] = """{"ref":"R1","title":"Too few placements","owner":"RC","mitigations":["Block contract"],"inherent":{"likelihood":4,"impact":5,"score":20},"residual":{"likelihood":3,"impact":4,"score":12},"direction":"improving"}""",
        ["actions"] = """{"plan":"Sufficiency","project":null,"ref":"1.1","text":"Recruit twelve foster carers","owners":["RC"],"dueRaw":"31/09/21","due":null,"dueIssue":"not a calendar date","statusRaw":"On track","status":"in-progress"}""",
        ["savings"] = """{"ref":"S1","project":"Fewer agency staff","kind":"saving","unit":"GBP thousand","amounts":{"2021/22":424}}""",
        ["findings"] = """{"by":"Ofsted","kind":"weakness","text":"Plans are written late.","visitDate":"2018-03-20"}""",
        ["visits"] = """{"by":"Ofsted","type":"monitoring visit","number":2,"dateFrom":"2018-03-20","dateTo":"2018-03-21","leadInspector":"E. Example"}""",
        ["judgements"] = """{"aspect":"overall effectiveness","grade":"requires improvement","date":"2018-03-20"}""",
        ["decisions"] = """{"title":"Award of a contract","maker":"Leader of the Council","reference":"12/18","date":"2018-03-13","keyDecision":true,"callInDeadline":"2018-03-20","points":["To award the contract."]}""",
        ["people"] = """{"name":"Rita Cole","role":"Project manager"}""",
        ["acronyms"] = """{"short":"RHI","long":"Return Home Interviews"}""",
        ["checks"] = """{"rule":"narrative-against-table","severity":"error","message":"CP5 is 48% in the text and 50% in the table.","a":{"value":"48%"},"b":{"value":"50%"}}""",
    };

    private static readonly Dictionary<string, string> WholeRows = new(StringComparer.Ordinal)
    {
        [ListKinds.Documents] = """{"id":"3f1c09ab27de","title":"Performance report to scrutiny","kind":"performance-report","kindConfidence":0.98,"body":"Scrutiny Sub-Committee","council":"Example Council","date":"2018-03-13","published":null,"format":"pdf","pages":52,"status":"ok","file":"performance.pdf","sha256":"3f1c09ab27de…","items":{"kpis":48},"countedIn":null,"url":"/papers/3f1c09ab27de"}""",
        [ListKinds.KpiValues] = $$"""{"kpi":"3f1c09ab27de-kpis-7","ref":"CP5","title":"Plans for a second time","period":"2018-01","periodRaw":"Jan-18","raw":"50%","value":50,"state":"reported","printedRag":null,"shadedRag":"red","computedRag":"red","page":14,"printedPage":"29","line":null,"source":{{Source}},"document":{{Paper}}}""",
        [ListKinds.Recommendations] = $$"""{"id":"3f1c09ab27de-reports-1-1","text":"Note the report.","to":"Scrutiny Sub-Committee","subject":"Performance of the department","meetingDate":"2018-03-13","source":{{Source}},"document":{{Paper}}}""",
    };

    /// <summary>A page of the list with one row.</summary>
    public static JsonNode PageOf(string kind) => Page(Row(kind));

    public static JsonNode Page(JsonNode row) => new JsonObject { ["total"] = 1, ["next"] = null, ["items"] = new JsonArray(row) };

    /// <summary>The fields of its own, then where it was read.</summary>
    public static JsonNode Row(string kind)
    {
        if (WholeRows.TryGetValue(kind, out var whole))
            return JsonNode.Parse(whole)!;
        var row = new JsonObject { ["id"] = $"3f1c09ab27de-{ListKinds.Sort(kind)?.Json}-1" };
        foreach (var (name, value) in JsonNode.Parse(OwnFields.GetValueOrDefault(kind, "{}"))!.AsObject())
            row[name] = value?.DeepClone();
        (row["source"], row["confidence"], row["document"]) = (JsonNode.Parse(Source), 0.95, JsonNode.Parse(Paper));
        return row;
    }
}
