using Croydon.Papers.Documents;

namespace Croydon.Papers.Reading;

/// <summary>Turns the bytes of one format into words on pages or blocks of text.</summary>
public interface IPaperReader
{
    /// <summary>"pdf", "html", "docx", "text": shown to users.</summary>
    string Format { get; }

    /// <summary>Raised whenever the same bytes would be read differently; stored papers of an older version are read again.</summary>
    int Version { get; }

    /// <summary>Decides by content, never by the file's name: an HTML page named .pdf is real.</summary>
    bool Accepts(PaperSource source);

    /// <summary>Reads the whole paper. What can go wrong with a bad paper comes back as <see cref="ReadResult.Problems"/>, never as an exception.</summary>
    Task<ReadResult> ReadAsync(PaperSource source, CancellationToken cancel);
}
