using System.Net;
using Croydon.Papers.App.Api;
using Microsoft.OpenApi;

namespace Croydon.Papers.App.Lists;

/// <summary>Describes the filters of a list in the OpenAPI document.</summary>
internal static class ListParameters
{
    private static readonly (string Name, string Description)[] Common =
    [
        ("kind", "Kind of paper: agenda-pack, minutes, report …"),
        ("body", "Committee or other body of the paper."),
        ("council", "Authority of the paper."),
        ("from", "Papers of this date (YYYY-MM-DD) or later."),
        ("to", "Papers of this date (YYYY-MM-DD) or earlier."),
        ("document", "Id of one paper."),
        ("q", "Words that must all be there."),
        ("includeDuplicates", "true lists every version of a paper and what is in it; by default what two versions both hold is listed once."),
        ("sort", "A field; - in front for descending."),
        ("cursor", "Where the next page starts: take it from \"next\" or the Link header."),
        ("pageSize", "1 to 1000; 50 by default."),
        ("format", "json (a page), csv or ndjson (the whole list). The Accept header does the same."),
    ];

    /// <summary>A list: its filters, a page as JSON or all of it as CSV or NDJSON.</summary>
    public static RouteHandlerBuilder DescribedAsList(this RouteHandlerBuilder endpoint, string kind) =>
        endpoint.WithListParameters(kind).Answers("A page of the list; `total` counts the whole list, `next` is the cursor of the next page or null.", ListExamples.PageOf(kind), AnswerFormats.CsvType, AnswerFormats.NdjsonType)
            .OrProblem(HttpStatusCode.BadRequest);

    public static RouteHandlerBuilder WithListParameters(this RouteHandlerBuilder endpoint, string kind) =>
        endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters ??= [];
            foreach (var (name, description) in Common.Concat(FilterFields.Of(kind).Select(f => (f.Name, f.Description))))
                operation.Parameters.Add(new OpenApiParameter { Name = name, In = ParameterLocation.Query, Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
            return Task.CompletedTask;
        });
}
