using System.Text.Json.Nodes;
using Croydon.Papers.App.Lists;

namespace Croydon.Papers.App.Documents;

/// <summary>A document, its text and a page, as the documentation of the API shows them.</summary>
internal static class DocumentExamples
{
    public static JsonNode Document()
    {
        var document = ListExamples.Row(ListKinds.Documents);
        document["sourceUrl"] = "https://council.example/documents/s1234/performance.pdf";
        document["retrievedAt"] = "2018-03-14T06:00:00Z";
        document["kindReason"] = "A table of indicators with targets.";
        document["parts"] = JsonNode.Parse("""[{"kind":"report","title":"Performance report","agendaItem":"5","pageFrom":13,"pageTo":36,"reason":"The agenda names the pages."}]""");
        document["problems"] = JsonNode.Parse("""[{"stage":"reading","severity":"info","page":7,"message":"The page is a picture: its words were recognised."}]""");
        document["versions"] = new JsonArray();
        return document;
    }

    public static JsonNode Text() => JsonNode.Parse("""
        {"documentId":"3f1c09ab27de","passages":[{"kind":"paragraph","section":"2. Performance › Child protection","text":"Second plans (CP 5) rose to 50% from 26%.","page":14,"printedPage":"29","line":null,"lineTo":null,"box":[72.0,140.5,523.0,158.2]}]}
        """)!;

    public static JsonNode Page() => JsonNode.Parse("""
        {"documentId":"3f1c09ab27de","page":14,"printedPage":"29","width":595.0,"height":842.0,"textSource":"text","text":"Second plans (CP 5) rose to 50% from 26%.","words":[{"text":"Second","box":[72.0,140.5,110.2,152.0]}]}
        """)!;
}
