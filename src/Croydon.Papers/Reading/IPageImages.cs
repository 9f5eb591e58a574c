using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Drawn;

namespace Croydon.Papers.Reading;

/// <summary>Renders pages of one paper.</summary>
public interface IPageImages
{
    /// <summary>The fills and lines of a page, cheaper than a rendering; null where only a rendering shows them.</summary>
    /// <param name="page">From 1.</param>
    PageDrawing? DrawingOf(int page) => null;

    /// <summary>Small discs and squares that are painted on a page, as bullets are; none where only a rendering would show them.</summary>
    /// <param name="page">From 1.</param>
    IReadOnlyList<Box> DotsOf(int page) => [];

    /// <summary>The page as shown, RGB; null where it could not be rendered.</summary>
    /// <param name="page">From 1.</param>
    /// <param name="dpi">Pixels per inch; 72 gives one pixel a point.</param>
    Task<PageImage?> RenderAsync(int page, int dpi, CancellationToken cancel);

    /// <summary>As <see cref="RenderAsync"/>, for pages that follow each other: cheaper than one at a time where the file is parsed anew each time.</summary>
    /// <param name="from">From 1.</param>
    /// <param name="count">At least 1.</param>
    async Task<IReadOnlyList<PageImage?>> RenderRunAsync(int from, int count, int dpi, CancellationToken cancel)
    {
        var images = new List<PageImage?>();
        for (var page = from; page < from + count; page++)
            images.Add(await RenderAsync(page, dpi, cancel));
        return images;
    }

    /// <summary>As <see cref="RenderAsync"/>, in shades of grey: a third of the bytes.</summary>
    async Task<GrayImage?> RenderGrayAsync(int page, int dpi, CancellationToken cancel) =>
        await RenderAsync(page, dpi, cancel) is { } image ? GrayImage.Of(image) : null;
}
