using System.Globalization;
using Croydon.Papers.App.Site;
using Croydon.Papers.Documents;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Papers;

/// <summary>A page that can be shown as an image, with the place on it that was cited.</summary>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Box">Null where the whole page is meant.</param>
public sealed record CitedPage(StoredPaper Paper, int Number, double Width, double Height, Box? Box)
{
    private const double PixelsPerPoint = 100 / 72.0;
    private const double Margin = 2;

    // What is shown around a place, so that a reader knows where he is.
    private const double Surroundings = 70;
    private const double NarrowestStrip = 330;

    public static CitedPage Of(StoredPaper paper, StoredPage stored, Box? box) => new(paper, stored.Page.Number, stored.Page.Width, stored.Page.Height, box);

    /// <summary>Null where the paper has no page images, or where the citation names no place on a page.</summary>
    public static async Task<CitedPage?> OfAsync(IPaperCatalogue catalogue, StoredPaper paper, Citation? source, CancellationToken cancel) =>
        paper.Format == "pdf" && source is { Page: { } number, Box: { } box } && await catalogue.PageAsync(paper.Id, number, cancel) is { } page ? Of(paper, page, box) : null;

    public string Image => Links.PageImage(Paper.Id, Number, 100);

    public string PixelWidth => Text(Width * PixelsPerPoint, "0");

    public string PixelHeight => Text(Height * PixelsPerPoint, "0");

    /// <summary>For an SVG over the whole page: "0 0 595.3 841.9".</summary>
    public string WholeView => $"0 0 {Text(Width)} {Text(Height)}";

    /// <summary>For an SVG that shows the place and what is around it, no wider than it needs to be.</summary>
    public string StripView
    {
        get
        {
            var (top, bottom) = Box is { } b ? (Math.Max(0, b.Y0 - Surroundings), Math.Min(Height, b.Y1 + Surroundings)) : (0, Height);
            var width = Box is { } wide ? Math.Min(Width, Math.Max(NarrowestStrip, wide.Width + (2 * Surroundings))) : Width;
            var left = Box is { } at ? Math.Clamp(at.CentreX - (width / 2), 0, Width - width) : 0;
            return $"{Text(left)} {Text(top)} {Text(width)} {Text(bottom - top)}";
        }
    }

    /// <summary>The box with a margin, as attributes of an SVG rect; null without one.</summary>
    public (string X, string Y, string Width, string Height)? Mark =>
        Box is { } b ? (Text(b.X0 - Margin), Text(b.Y0 - Margin), Text(b.Width + (2 * Margin)), Text(b.Height + (2 * Margin))) : null;

    private static string Text(double points, string format = "0.#") => points.ToString(format, CultureInfo.InvariantCulture);
}
