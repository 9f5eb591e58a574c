using System.Globalization;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Kpis;

/// <summary>Reads red, amber and green from the colours that offices fill cells with.</summary>
internal static class Shading
{
    private const double LeastSaturation = 0.3;
    private const double LeastValue = 0.3;

    /// <summary>Below this a colour is a grey.</summary>
    private const double Tinged = 0.06;

    // Hue in degrees. Office reds: ff0000, c00000; ambers: ffc000, ffbf00, ff9900, ed7d31, ffff00; greens: 00b050, 92d050, 00ff00, 70ad47.
    private static readonly (double From, double To, Rag Rag)[] Hues =
    [
        (345, 360, Rag.Red), (0, 17, Rag.Red), (17, 66, Rag.Amber), (66, 165, Rag.Green),
    ];

    /// <summary>Null for white, greys, blues and cells without a fill.</summary>
    public static Rag? Of(string? fill)
    {
        if (fill is not { Length: 7 } || !int.TryParse(fill.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb))
            return null;
        var (hue, saturation, value) = HueOf((rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255);
        if (saturation < LeastSaturation || value < LeastValue)
            return null;
        foreach (var (from, to, rag) in Hues)
        {
            if (hue >= from && hue < to)
                return rag;
        }

        return null;
    }

    /// <summary>The colour of a place for one: none where its page was looked at and the cell is plain; null where the page was not.</summary>
    public static Rag? OfRatingCell(Cell? cell, Table table) =>
        Of(cell?.Fill) ?? (WasLookedAt(table) && !IsColourLost(cell, table) ? Rag.None : null);

    /// <summary>A grey field in a table without any colour: a scan in shades of grey does not tell.</summary>
    private static bool IsColourLost(Cell? cell, Table table) =>
        cell?.Fill is { } fill && IsGrey(fill) && table.Rows.All(r => r.Cells.All(c => c?.Fill is null || IsGrey(c.Fill)));

    private static bool IsGrey(string fill) =>
        int.TryParse(fill.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb)
        && HueOf((rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255).Saturation < Tinged;

    private static bool WasLookedAt(Table table) => table.Rows.Any(r => r.Cells.Any(c => c?.Fill is not null));

    // Smith, A. R.: Color gamut transform pairs, SIGGRAPH 1978 (the HSV hexcone).
    private static (double Hue, double Saturation, double Value) HueOf(int red, int green, int blue)
    {
        double max = Math.Max(red, Math.Max(green, blue));
        double min = Math.Min(red, Math.Min(green, blue));
        if (max <= min)
            return (0, 0, max / 255);
        var sector = max == red ? (green - blue) / (max - min) : max == green ? 2 + ((blue - red) / (max - min)) : 4 + ((red - green) / (max - min));
        return (((sector * 60) + 360) % 360, (max - min) / max, max / 255);
    }
}
