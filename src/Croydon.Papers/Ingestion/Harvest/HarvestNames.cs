using System.Globalization;
using System.Text;

namespace Croydon.Papers.Ingestion.Harvest;

/// <summary>File names of harvested papers: made of letters, digits and dashes only, so that nothing a site says can leave the folder.</summary>
internal static class HarvestNames
{
    private const int Longest = 80;
    private static readonly string[] Extensions = [".pdf", ".docx", ".html", ".htm"];

    /// <summary>"scrutiny-committee/2018-03-06/public-reports-pack-1a2b3c4d.pdf", relative.</summary>
    /// <param name="sha256">Of the bytes; its start keeps papers of one title apart.</param>
    public static string FileOf(ModernGovMeeting meeting, ModernGovPaper paper, string sha256)
    {
        var extension = Array.Find(Extensions, e => paper.Address.AbsolutePath.EndsWith(e, StringComparison.OrdinalIgnoreCase)) ?? ".pdf";
        return Path.Combine(Slug(meeting.Committee), meeting.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), $"{Slug(paper.Title)}-{sha256[..8]}{extension}");
    }

    private static string Slug(string title)
    {
        var slug = new StringBuilder();
        foreach (var c in title.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-' && !char.IsLetterOrDigit(c))
                slug.Append('-');
        }

        var name = slug.ToString(0, Math.Min(slug.Length, Longest)).Trim('-');
        return name.Length > 0 ? name : "paper";
    }
}
