using Croydon.Papers.Reading;

namespace Croydon.Papers.PdfPig;

/// <summary>Pages at one pixel a point straight from their drawing operators, without letters; everything else by another renderer.</summary>
internal sealed class DrawnImages(IReadOnlyList<DrawnPage> pages, IPageImages other) : IPageImages
{
    private const int PointsPerInch = 72;

    public Task<PageImage?> RenderAsync(int page, int dpi, CancellationToken cancel) =>
        dpi == PointsPerInch && page <= pages.Count && !pages[page - 1].HasPictures
            ? Task.FromResult<PageImage?>(Painter.Paint(pages[page - 1]))
            : other.RenderAsync(page, dpi, cancel);

    public Task<GrayImage?> RenderGrayAsync(int page, int dpi, CancellationToken cancel) => other.RenderGrayAsync(page, dpi, cancel);
}
