namespace Croydon.Papers.Search.Indexing;

/// <summary>Between which days the papers asked for are dated, by the query and by the request's filters.</summary>
/// <param name="First">Null where any day will do; papers without a date are then among them only where <paramref name="Last"/> is null too.</param>
/// <param name="Last">Inclusive.</param>
public sealed record PaperDays(DateOnly? First, DateOnly? Last)
{
    public bool IsLimited => First is not null || Last is not null;

    public static PaperDays Of(SearchRequest request, DateOnly? from, DateOnly? to)
    {
        var year = request.Year is >= 1 and <= 9999 ? request.Year : null;
        return new PaperDays(
            Later(Later(request.From, from), year is { } first ? new DateOnly(first, 1, 1) : null),
            Earlier(Earlier(request.To, to), year is { } last ? new DateOnly(last, 12, 31) : null));
    }

    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null || b > a ? b ?? a : a;

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b ?? a : a;
}
