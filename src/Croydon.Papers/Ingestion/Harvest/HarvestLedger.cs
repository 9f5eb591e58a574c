using System.Text.Json;
using Croydon.Papers.Documents.Json;

namespace Croydon.Papers.Ingestion.Harvest;

/// <summary>A paper that was taken: where from, when, and where it lies.</summary>
/// <param name="File">Relative to the harvest's folder.</param>
public sealed record HarvestedPaper(Uri Address, string File, string Title, string Committee, DateOnly MeetingDate, string Sha256, DateTimeOffset Retrieved)
{
    /// <summary>Of the site's answer; null where it sent none.</summary>
    public Validators? Validators { get; init; }
}

/// <summary>
/// The list of what was taken, one JSON object a line, added to after each paper is whole on disk; a harvest that was
/// stopped at any moment goes on behind its last line. A last line that was cut short is passed over.
/// </summary>
public sealed class HarvestLedger
{
    private readonly string _path;
    private readonly Dictionary<Uri, HarvestedPaper> _papers = [];

    public HarvestLedger(string folder)
    {
        _path = Path.Combine(folder, "harvest.ndjson");
        foreach (var line in File.Exists(_path) ? File.ReadAllLines(_path) : [])
            if (Read(line) is { } paper)
                _papers[paper.Address] = paper;
    }

    public IReadOnlyCollection<HarvestedPaper> Papers => _papers.Values;

    /// <summary>The paper as it was last taken from there; null where it never was.</summary>
    public HarvestedPaper? Find(Uri address) => _papers.GetValueOrDefault(address);

    public void Add(HarvestedPaper paper)
    {
        using var file = new FileStream(_path, FileMode.Append, FileAccess.Write);
        if (file.Position > 0 && !EndsWithLine())
            file.WriteByte((byte)'\n');
        file.Write(JsonSerializer.SerializeToUtf8Bytes(paper, PaperJson.Options));
        file.WriteByte((byte)'\n');
        file.Flush(flushToDisk: true);
        _papers[paper.Address] = paper;
    }

    private bool EndsWithLine()
    {
        using var file = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() == '\n';
    }

    private static HarvestedPaper? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<HarvestedPaper>(line, PaperJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
