namespace Croydon.Papers.Reading;

/// <summary>Renders single pages of one paper.</summary>
public interface IPageImages
{
    /// <summary>The page as shown, RGB; null where it could not be rendered.</summary>
    /// <param name="page">From 1.</param>
    /// <param name="dpi">Pixels per inch; 72 gives one pixel a point.</param>
    Task<PageImage?> RenderAsync(int page, int dpi, CancellationToken cancel);

    /// <summary>As <see cref="RenderAsync"/>, in shades of grey: a third of the bytes.</summary>
    async Task<GrayImage?> RenderGrayAsync(int page, int dpi, CancellationToken cancel) =>
        await RenderAsync(page, dpi, cancel) is { } image ? GrayImage.Of(image) : null;
}
