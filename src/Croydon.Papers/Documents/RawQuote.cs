namespace Croydon.Papers.Documents;

/// <summary>Gives a quote the paper's own characters back where the text of its block was put right.</summary>
internal static class RawQuote
{
    /// <summary>Word by word: "10th and 11th July" is quoted as `10" and 115t July`; a quote that the block does not hold stays.</summary>
    public static string Of(Block block, string quote)
    {
        if (block.Raw is not { } raw)
            return quote;
        var marker = block.Marker is { } m && quote.StartsWith(m, StringComparison.Ordinal) ? quote[..^quote[m.Length..].TrimStart().Length] : "";
        var (shown, own, words) = (block.Text.Split(' '), raw.Split(' '), quote[marker.Length..].Split(' '));
        var at = block.Text.IndexOf(quote[marker.Length..], StringComparison.Ordinal);
        if (at < 0 || shown.Length != own.Length)
            return quote;
        var first = block.Text.AsSpan(0, at).Count(' ');
        return marker + string.Join(' ', words.Select((w, i) => shown[first + i] == own[first + i] ? w : own[first + i]));
    }
}
