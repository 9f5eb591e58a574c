using Croydon.Papers.Documents;

namespace Croydon.Papers.Reading.Foreign;

/// <summary>Knows the files that come with papers and are none, and says of each what to do. Stands before the other readers, which might take some of them for text.</summary>
public sealed class ForeignReader : IPaperReader
{
    public string Format => "unknown";

    public int Version => 1;

    public bool Accepts(PaperSource source) => ForeignFormats.Of(source.Bytes) is not null;

    public Task<ReadResult> ReadAsync(PaperSource source, CancellationToken cancel) =>
        Task.FromResult(ReadResult.Reject(Format, ForeignFormats.Of(source.Bytes) ?? "The file is no paper."));
}
