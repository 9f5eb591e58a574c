namespace Croydon.Papers.History;

/// <summary>A paper as history needs to know it.</summary>
/// <param name="Id">The store's id.</param>
/// <param name="Date">Of the meeting, the visit or the report; null where unknown.</param>
public sealed record PaperRef(string Id, string Title, DateOnly? Date)
{
    /// <summary>The committee or other body; null where unknown.</summary>
    public string? Body { get; init; }

    /// <summary>How many facts were read from it.</summary>
    public int Items { get; init; }

    /// <summary>The name it came by; "" where unknown.</summary>
    public string File { get; init; } = "";

    /// <summary>How many pages; null where the format has none.</summary>
    public int? Pages { get; init; }
}
