using System.Globalization;
using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Reading.Pdf;

/// <summary>Reads what `pdfinfo -isodates` prints: "Title: …" and the like, one a line.</summary>
internal sealed class PdfInfo
{
    private readonly Dictionary<string, string> _said = [];

    public static PdfInfo Read(byte[] output)
    {
        var info = new PdfInfo();
        foreach (var line in Encoding.UTF8.GetString(output).Split('\n'))
            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                info._said.TryAdd(line[..colon], Fold.Spaces(line[(colon + 1)..]));
        return info;
    }

    /// <summary>Pages that the file says it has; null where it does not say.</summary>
    public int? Pages => int.TryParse(_said.GetValueOrDefault("Pages"), NumberStyles.None, CultureInfo.InvariantCulture, out var pages) ? pages : null;

    public bool HasJavaScript => _said.GetValueOrDefault("JavaScript") == "yes";

    public PaperMetadata Metadata => new(Said("Title"), Said("Author"), Said("CreationDate"));

    private string? Said(string key) => _said.GetValueOrDefault(key) is { Length: > 0 } value ? value : null;
}
