using System.Text;

namespace Croydon.Papers.Reading.Pdf.Trace;

/// <summary>
/// How far fonts rise above the baseline and sink below it, as shares of their size. mutool does not print it; the makers'
/// figures are those that office programs write into the PDFs they make.
/// </summary>
internal static class FontHeights
{
    private static readonly (double Ascent, double Descent) Usual = (0.905, 0.212);

    // How the family begins, as PDFs spell it with or without spaces, and the makers' figures.
    private static readonly (byte[] Family, double Ascent, double Descent)[] Known =
    [
        ("Tahoma"u8.ToArray(), 1.0, 0.207),
        ("Calibri"u8.ToArray(), 0.75, 0.25),
        ("Carlito"u8.ToArray(), 0.952, 0.269),
        ("Times"u8.ToArray(), 0.891, 0.216),
        ("Cambria"u8.ToArray(), 0.95, 0.222),
        ("Aptos"u8.ToArray(), 0.939, 0.282),
        ("Verdana"u8.ToArray(), 1.005, 0.21),
        ("Segoe"u8.ToArray(), 1.079, 0.251),
        ("Helvetica"u8.ToArray(), 0.77, 0.23),
        ("Gill"u8.ToArray(), 0.918, 0.23),
        ("Trebuchet"u8.ToArray(), 0.939, 0.222),
        ("Georgia"u8.ToArray(), 0.917, 0.219),
        ("Garamond"u8.ToArray(), 0.862, 0.263),
        ("Century"u8.ToArray(), 0.985, 0.216),
        ("Bookman"u8.ToArray(), 0.894, 0.231),
        ("Lucida"u8.ToArray(), 0.967, 0.211),
        ("Lato"u8.ToArray(), 0.987, 0.213),
        ("OpenSans"u8.ToArray(), 1.069, 0.293),
        ("Open Sans"u8.ToArray(), 1.069, 0.293),
        ("Roboto"u8.ToArray(), 0.927, 0.244),
        ("Myriad"u8.ToArray(), 0.952, 0.25),
        ("Comic"u8.ToArray(), 1.102, 0.291),
        ("DejaVu"u8.ToArray(), 0.928, 0.236),
        ("Courier"u8.ToArray(), 0.833, 0.188),
        ("Symbol"u8.ToArray(), 1.005, 0.216),
        ("Wingdings"u8.ToArray(), 0.899, 0.211),
    ];

    /// <param name="font">Its name as a PDF has it: "ABCDEE+Tahoma-Bold".</param>
    public static (double Ascent, double Descent) Of(ReadOnlySpan<byte> font)
    {
        var family = font[(font.IndexOf((byte)'+') + 1)..];
        foreach (var (name, ascent, descent) in Known)
            if (family.Length >= name.Length && Ascii.EqualsIgnoreCase(family[..name.Length], name))
                return (ascent, descent);
        return Usual;
    }
}
