using Microsoft.AspNetCore.Http.HttpResults;

namespace Croydon.Papers.App.Api;

/// <summary>Errors as problem details (RFC 9457), each with a sentence that says what to do.</summary>
internal static class Problems
{
    public static ProblemHttpResult Wrong(string sentence) =>
        TypedResults.Problem(sentence, statusCode: StatusCodes.Status400BadRequest, title: "The request cannot be answered as it stands");

    public static ProblemHttpResult WrongFormat() => Wrong("format is json, csv or ndjson.");

    public static ProblemHttpResult Closed(string sentence) =>
        TypedResults.Problem(sentence, statusCode: StatusCodes.Status403Forbidden, title: "This is not for publication");

    public static ProblemHttpResult Missing(string sentence) =>
        TypedResults.Problem(sentence, statusCode: StatusCodes.Status404NotFound, title: "There is no such thing here");
}
