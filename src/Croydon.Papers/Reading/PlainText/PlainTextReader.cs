using System.Text;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Reading.PlainText;

/// <summary>Plain text and Markdown in UTF-8 (or Windows-1252 where the bytes are not UTF-8).</summary>
public sealed class PlainTextReader : IPaperReader
{
    private const int Sniffed = 8192;

    public string Format => "text";

    public int Version => 1;

    /// <summary>Anything without a zero byte near its start: the last reader in the list.</summary>
    public bool Accepts(PaperSource source) =>
        source.Bytes.Length > 0 && source.Bytes.AsSpan(0, Math.Min(Sniffed, source.Bytes.Length)).IndexOf((byte)0) < 0;

    public Task<ReadResult> ReadAsync(PaperSource source, CancellationToken cancel) =>
        Task.FromResult(new ReadResult(Format) { Blocks = new TextBlocks(Decode(source.Bytes)).Read() });

    private static string Decode(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
