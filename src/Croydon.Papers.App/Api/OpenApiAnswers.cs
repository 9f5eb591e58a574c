using System.Net;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Croydon.Papers.App.Api;

/// <summary>What endpoints answer, for the OpenAPI document: media types, and an example whose fields are the schema.</summary>
internal static class OpenApiAnswers
{
    private const string Json = "application/json";

    /// <param name="example">A whole answer. Null fields are texts that may be null.</param>
    /// <param name="others">Further media types of the same rows.</param>
    public static RouteHandlerBuilder Answers(this RouteHandlerBuilder endpoint, string meaning, JsonNode example, params string[] others) =>
        endpoint.WithAnswer(meaning, others.Select(o => KeyValuePair.Create(o, Text())).Prepend(KeyValuePair.Create(Json, new OpenApiMediaType { Schema = SchemaOf(example), Example = example })));

    /// <param name="mediaType">Of an answer that is no JSON.</param>
    public static RouteHandlerBuilder AnswersAs(this RouteHandlerBuilder endpoint, string meaning, string mediaType) =>
        endpoint.WithAnswer(meaning, [KeyValuePair.Create(mediaType, Text())]);

    /// <summary>Problems by RFC 9457, each with a sentence that says what to do.</summary>
    public static RouteHandlerBuilder OrProblem(this RouteHandlerBuilder endpoint, params HttpStatusCode[] statuses)
    {
        foreach (var status in statuses)
            endpoint.ProducesProblem((int)status);
        return endpoint;
    }

    private static RouteHandlerBuilder WithAnswer(this RouteHandlerBuilder endpoint, string meaning, IEnumerable<KeyValuePair<string, OpenApiMediaType>> content) =>
        endpoint.AddOpenApiOperationTransformer((operation, context, _) =>
        {
            operation.Responses ??= [];
            operation.Responses["200"] = new OpenApiResponse { Description = meaning, Content = content.ToDictionary(StringComparer.Ordinal) };
            if (HttpMethods.IsGet(context.Description.HttpMethod ?? ""))
                operation.Responses["304"] = new OpenApiResponse { Description = "The same as the caller has: its ETag was sent as If-None-Match." };
            return Task.CompletedTask;
        });

    private static OpenApiMediaType Text() => new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String } };

    private static OpenApiSchema SchemaOf(JsonNode? example) => example switch
    {
        JsonObject all => new OpenApiSchema { Type = JsonSchemaType.Object, Properties = all.ToDictionary(p => p.Key, p => (IOpenApiSchema)SchemaOf(p.Value), StringComparer.Ordinal) },
        JsonArray list => new OpenApiSchema { Type = JsonSchemaType.Array, Items = list.Count > 0 ? SchemaOf(list[0]) : new OpenApiSchema() },
        JsonValue value when value.GetValueKind() is System.Text.Json.JsonValueKind.Number => new OpenApiSchema { Type = JsonSchemaType.Number | JsonSchemaType.Null },
        JsonValue value when value.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => new OpenApiSchema { Type = JsonSchemaType.Boolean | JsonSchemaType.Null },
        _ => new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null },
    };
}
