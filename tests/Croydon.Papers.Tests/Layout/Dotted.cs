using Croydon.Papers.Documents;
using Croydon.Papers.Reading;

namespace Croydon.Papers.Tests.Layout;

/// <summary>Pages of which nothing is known but the small discs and squares painted on each.</summary>
internal sealed class Dotted(IReadOnlyList<Box> dots) : IPageImages
{
    public IReadOnlyList<Box> DotsOf(int page) => dots;

    public Task<PageImage?> RenderAsync(int page, int dpi, CancellationToken cancel) => Task.FromResult<PageImage?>(null);
}
