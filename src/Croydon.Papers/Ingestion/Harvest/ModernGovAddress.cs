namespace Croydon.Papers.Ingestion.Harvest;

/// <summary>Addresses as ModernGov prints them: relative, with raw spaces and sometimes line breaks.</summary>
internal static class ModernGovAddress
{
    /// <summary>Absolute; null where it is no web address.</summary>
    public static Uri? Of(Uri page, string link)
    {
        var joined = string.Concat(link.Split('\r', '\n').Select(l => l.Trim('\t'))).Trim();
        return joined.Length > 0 && Uri.TryCreate(page, joined.Replace(" ", "%20", StringComparison.Ordinal), out var address) && address.Scheme is "http" or "https"
            ? address : null;
    }
}
