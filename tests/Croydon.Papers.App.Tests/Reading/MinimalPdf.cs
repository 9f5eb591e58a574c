using System.Globalization;
using Croydon.Papers.App.Tests.Shell;

namespace Croydon.Papers.App.Tests.Reading;

/// <summary>A PDF of one page, 600 by 800 points, written object by object; F1 is Helvetica, F2 its bold.</summary>
internal static class MinimalPdf
{
    /// <param name="content">Drawing operators of the page.</param>
    /// <param name="page">More entries of the page: "/Rotate 90".</param>
    /// <param name="catalogue">More entries of the catalogue; objects from 8 on are <paramref name="more"/>.</param>
    public static byte[] Of(string content, string page = "", string catalogue = "", params string[] more)
    {
        string[] objects =
        [
            $"<< /Type /Catalog /Pages 2 0 R {catalogue} >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> {page} >>",
            $"<< /Length {content.Length.ToString(CultureInfo.InvariantCulture)} >>\nstream\n{content}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
            "<< /Title (The quarry) /Author (A Clerk) >>",
            .. more,
        ];
        return PdfObjects.File(objects, "/Info 7 0 R");
    }
}
