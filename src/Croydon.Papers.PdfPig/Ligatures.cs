using System.Text;

namespace Croydon.Papers.PdfPig;

/// <summary>Letters that a font joins and the PDF gives as one character.</summary>
internal static class Ligatures
{
    private const char First = '\uFB00';
    private const char Last = '\uFB06';

    /// <summary>"e\uFB03cient" → "efficient"; other characters stay as they are.</summary>
    public static string Apart(string text) =>
        text.AsSpan().ContainsAnyInRange(First, Last) ? text.Normalize(NormalizationForm.FormKC) : text;
}
