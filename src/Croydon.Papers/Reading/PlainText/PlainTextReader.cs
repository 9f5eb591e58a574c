using Croydon.Papers.Documents;

namespace Croydon.Papers.Reading.PlainText;

/// <summary>Plain text and Markdown in UTF-8 (or Windows-1252 where the bytes are not UTF-8).</summary>
public sealed class PlainTextReader : IPaperReader
{
    public string Format => "text";

    public int Version => 1;

    /// <summary>Anything that reads as characters: the last reader in the list.</summary>
    public bool Accepts(PaperSource source) => TextEncoding.IsText(source.Bytes);

    public Task<ReadResult> ReadAsync(PaperSource source, CancellationToken cancel)
    {
        var blocks = new TextBlocks(TextEncoding.Decode(source.Bytes)).Read();
        return Task.FromResult(blocks.Count == 0
            ? ReadResult.Reject(Format, "The file holds white space only: look for the paper it was made from.")
            : new ReadResult(Format) { Blocks = blocks });
    }
}
