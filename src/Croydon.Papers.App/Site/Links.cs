using System.Globalization;
using Croydon.Papers.Documents;

namespace Croydon.Papers.App.Site;

/// <summary>Addresses of the pages.</summary>
internal static class Links
{
    public static string Paper(string id) => $"/papers/{Escape(id)}";

    public static string Page(string id, int page) => Invariant($"{Paper(id)}/pages/{page}");

    public static string PageImage(string id, int page, int dpi) => Invariant($"/api/v1/documents/{Escape(id)}/pages/{page}.png?dpi={dpi}");

    /// <summary>The place of a citation: its page with the box drawn on it, or its line of the text.</summary>
    public static string Place(string id, Citation source) =>
        source.Page is { } page ? Page(id, page) + BoxQuery(source.Box)
        : source.Line is { } line ? Line(id, line, source.LineTo)
        : Paper(id);

    public static string Line(string id, int line, int? to = null) =>
        to > line ? Invariant($"{Paper(id)}/text?line={line}&to={to}#cited") : Invariant($"{Paper(id)}/text?line={line}#cited");

    /// <summary>"?box=10.5,20,100,32#cited"; "" without a box.</summary>
    private static string BoxQuery(Box? box) => box is { } b ? Invariant($"?box={b.X0:0.#},{b.Y0:0.#},{b.X1:0.#},{b.Y1:0.#}#cited") : "";

    public static string Escape(string part) => Uri.EscapeDataString(part);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
