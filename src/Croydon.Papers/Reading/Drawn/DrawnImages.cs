using Croydon.Papers.Documents;

namespace Croydon.Papers.Reading.Drawn;

/// <summary>Drawings of pages where they are known; all pictures by another renderer.</summary>
/// <param name="drawings">Page by page; null where pictures, patterns or very many shapes make up what is seen.</param>
public sealed class DrawnImages(IReadOnlyList<PageDrawing?> drawings, IPageImages other) : IPageImages
{
    /// <summary>Page by page; empty where nothing is known of them.</summary>
    public IReadOnlyList<IReadOnlyList<Box>> Dots { get; init; } = [];

    public PageDrawing? DrawingOf(int page) => page <= drawings.Count ? drawings[page - 1] : null;

    public IReadOnlyList<Box> DotsOf(int page) => page <= Dots.Count ? Dots[page - 1] : [];

    public Task<PageImage?> RenderAsync(int page, int dpi, CancellationToken cancel) => other.RenderAsync(page, dpi, cancel);

    public Task<IReadOnlyList<PageImage?>> RenderRunAsync(int from, int count, int dpi, CancellationToken cancel) => other.RenderRunAsync(from, count, dpi, cancel);

    public Task<GrayImage?> RenderGrayAsync(int page, int dpi, CancellationToken cancel) => other.RenderGrayAsync(page, dpi, cancel);
}
