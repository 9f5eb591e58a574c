using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Drawn;

namespace Croydon.Papers.Reading.Scan;

/// <summary>Renders scanned pages as they were read: upright and straight, so that words and rules lie on each other.</summary>
/// <param name="rotations">By page, from 1; pages not named are rendered as they are.</param>
internal sealed class StraightenedImages(IPageImages images, IReadOnlyDictionary<int, Rotation> rotations) : IPageImages
{
    public PageDrawing? DrawingOf(int page) => rotations.ContainsKey(page) ? null : images.DrawingOf(page);

    public IReadOnlyList<Box> DotsOf(int page) => rotations.ContainsKey(page) ? [] : images.DotsOf(page);

    public async Task<PageImage?> RenderAsync(int page, int dpi, CancellationToken cancel) =>
        await images.RenderAsync(page, dpi, cancel) is { } image ? rotations.GetValueOrDefault(page, Rotation.None).Apply(image) : null;

    public async Task<IReadOnlyList<PageImage?>> RenderRunAsync(int from, int count, int dpi, CancellationToken cancel) =>
        [.. (await images.RenderRunAsync(from, count, dpi, cancel)).Select((image, i) => image is null ? null : rotations.GetValueOrDefault(from + i, Rotation.None).Apply(image))];

    public async Task<GrayImage?> RenderGrayAsync(int page, int dpi, CancellationToken cancel) =>
        await images.RenderGrayAsync(page, dpi, cancel) is { } image ? rotations.GetValueOrDefault(page, Rotation.None).Apply(image) : null;
}
