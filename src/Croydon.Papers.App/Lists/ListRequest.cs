using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Lists;

/// <summary>What a list is asked for, on the command line and in a URL alike.</summary>
/// <param name="Kind">One of <see cref="ListKinds.All"/>.</param>
internal sealed record ListRequest(string Kind)
{
    public PaperFilter Papers { get; init; } = new();

    /// <summary>Id of a paper.</summary>
    public string? Document { get; init; }

    public string? Query { get; init; }

    public string? Sort { get; init; }

    /// <summary>Fields of the items.</summary>
    public IReadOnlyList<(string Field, string Value)> Fields { get; init; } = [];

    public IReadOnlyList<FieldRange> Ranges { get; init; } = [];

    public string? Cursor { get; init; }

    public int PageSize { get; init; } = 50;
}
