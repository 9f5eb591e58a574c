using System.Text.Json.Nodes;

namespace Croydon.Papers.App.Lists;

/// <summary>One page of a list, as JSON objects: what the command line and the API print in every format.</summary>
/// <param name="Total">Of the whole list.</param>
/// <param name="Next">Cursor of the next page; null on the last.</param>
internal sealed record Listing(IReadOnlyList<JsonObject> Rows, int Total, string? Next);
