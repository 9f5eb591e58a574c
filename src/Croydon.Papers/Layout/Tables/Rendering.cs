using Croydon.Papers.Reading;

namespace Croydon.Papers.Layout.Tables;

/// <summary>A rendered page, one pixel a point, and its edges.</summary>
internal sealed record Rendering(PageImage Image, EdgeMap Edges);
