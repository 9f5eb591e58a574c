using System.Globalization;
using Croydon.Papers.App.Tests.Shell;

namespace Croydon.Papers.App.Tests.Exempt;

/// <summary>Writes a PDF of a few lines a page, in Helvetica, from the top.</summary>
internal static class SmallPdf
{
    public static byte[] Of(params string[][] pages)
    {
        var objects = new List<string>
        {
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Count {Text(pages.Length)}/Kids[{string.Join(' ', pages.Select((_, i) => $"{Text(4 + (2 * i))} 0 R"))}]>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        };
        foreach (var lines in pages)
        {
            objects.Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents {Text(objects.Count + 2)} 0 R>>");
            var content = "BT /F 12 Tf 72 790 Td " + string.Concat(lines.Select(l => $"({l.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj 0 -24 Td ")) + "ET";
            objects.Add($"<</Length {Text(content.Length)}>>stream\n{content}\nendstream");
        }

        return PdfObjects.File(objects);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
