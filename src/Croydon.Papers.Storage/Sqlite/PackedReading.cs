using Croydon.Papers.Documents;
using Croydon.Papers.Storage.Sqlite.Json;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>A paper's reading in one value; its pages and its file are stored beside it.</summary>
internal sealed record PackedReading(string Format, IReadOnlyList<Block> Blocks, IReadOnlyList<Part> Parts, PaperDescription Description)
{
    public required IReadOnlyList<OutlineEntry> Outline { get; init; }

    public required PaperMetadata Metadata { get; init; }

    public required IReadOnlyList<Problem> Problems { get; init; }

    public required IReadOnlyList<Exemption> Exemptions { get; init; }

    /// <summary>By page, of scans that were turned or put straight: the stored pages are as shown.</summary>
    public IReadOnlyDictionary<int, Rotation> Rotations { get; init; } = new Dictionary<int, Rotation>();

    public static byte[] Pack(ExtractedPaper extracted)
    {
        var paper = extracted.Paper;
        return PackedJson.Pack(new PackedReading(paper.Format, paper.Blocks, paper.Parts, paper.Description)
        {
            Outline = paper.Outline, Metadata = paper.Metadata, Problems = paper.Problems, Exemptions = extracted.Exemptions,
            Rotations = paper.Pages.Where(p => p.Rotation is not null).ToDictionary(p => p.Number, p => p.Rotation!),
        }, ReadingJson.Options);
    }

    public static StoredReading Unpack(byte[] packed, PaperSource source, IReadOnlyList<Page> pages)
    {
        var kept = PackedJson.Unpack<PackedReading>(packed, ReadingJson.Options);
        var paper = new Paper(source, kept.Format, [.. pages.Select(p => p.AsRead(kept.Rotations.GetValueOrDefault(p.Number)))], kept.Blocks)
        {
            Outline = kept.Outline, Metadata = kept.Metadata, Description = kept.Description, Parts = kept.Parts, Problems = kept.Problems,
        };
        return new StoredReading(paper, kept.Exemptions);
    }
}
