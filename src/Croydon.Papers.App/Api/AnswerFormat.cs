using Microsoft.Net.Http.Headers;

namespace Croydon.Papers.App.Api;

internal enum AnswerFormat
{
    Json,
    Csv,
    Ndjson,
}

/// <summary>Chooses the format of a list: ?format= first, then the Accept header.</summary>
internal static class AnswerFormats
{
    public const string CsvType = "text/csv";
    public const string NdjsonType = "application/x-ndjson";
    public const string Csv = CsvType + "; charset=utf-8";
    public const string Ndjson = NdjsonType + "; charset=utf-8";

    /// <summary>Null where ?format= names none.</summary>
    public static AnswerFormat? Of(HttpRequest request) => request.Query["format"].ToString().ToLowerInvariant() switch
    {
        "" => Accepted(request),
        "json" => AnswerFormat.Json,
        "csv" => AnswerFormat.Csv,
        "ndjson" => AnswerFormat.Ndjson,
        _ => null,
    };

    private static AnswerFormat Accepted(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted))
            return AnswerFormat.Json;
        foreach (var type in accepted.OrderByDescending(t => t.Quality ?? 1))
        {
            if (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
                return AnswerFormat.Json;
            if (type.MediaType.Equals(CsvType, StringComparison.OrdinalIgnoreCase))
                return AnswerFormat.Csv;
            if (type.MediaType.Equals(NdjsonType, StringComparison.OrdinalIgnoreCase))
                return AnswerFormat.Ndjson;
        }

        return AnswerFormat.Json;
    }
}
