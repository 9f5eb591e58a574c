using System.Text.Json.Nodes;

namespace Croydon.Papers.App.Actions;

/// <summary>Lives as the documentation of the API shows them.</summary>
internal static class LifeExamples
{
    private const string Source = """{"page":3,"printedPage":null,"line":null,"box":[72.0,140.5,523.0,158.2],"quote":"As the paper prints it."}""";

    public static JsonNode Action() => JsonNode.Parse($$$"""
        {"ref":"1.1","text":"Recruit twelve foster carers","status":"complete","due":"2021-12-31","owners":["RC"],"papers":2,
         "sightings":[{"text":"Recruit twelve foster carers","status":"in-progress","due":"2021-09-30","dueRaw":"30/09/21","owners":["RC"],"source":{{{Source}}},"document":{"id":"3f1c09ab27de","title":"Improvement plan","date":"2021-07-19","url":"/papers/3f1c09ab27de"}}],
         "changes":[{"what":"due","from":"30 September 2021","to":"31 December 2021","sentence":"Action 1.1 was put off from 30 September 2021 to 31 December 2021.","source":{{{Source}}},"document":{"id":"9ab27de3f1c0","title":"Improvement plan, update","date":"2021-10-18","url":"/papers/9ab27de3f1c0"}}]}
        """)!;

    public static JsonNode Recommendation() => JsonNode.Parse($$$"""
        {"text":"Write to every school about places for children new to the borough","stage":"resolved","papers":2,
         "sightings":[{"stage":"recommended","text":"Write to every school about places for children new to the borough","source":{{{Source}}},"document":{"id":"3f1c09ab27de","title":"School places","date":"2018-03-06","url":"/papers/3f1c09ab27de"}}]}
        """)!;
}
