using Croydon.Papers.App.Site;
using Croydon.Papers.Ingestion;

namespace Croydon.Papers.App.Upload;

/// <summary>What became of one file that was sent.</summary>
/// <param name="Outcome">stored, unchanged, duplicate, quarantined, rejected or unreadable.</param>
/// <param name="Id">Of the paper; null where it cannot be read here.</param>
/// <param name="Says">One sentence for the operator.</param>
public sealed record UploadAnswer(string File, string Outcome, string? Id, string Says)
{
    public string? Url => Id is null ? null : Links.Paper(Id);

    public static UploadAnswer Refused(string file, string says) => new(file, "rejected", null, says);

    public static UploadAnswer Of(IngestReport report) =>
        new(report.File, report.Outcome.ToString().ToLowerInvariant(), report.Id, Sentence(report));

    private static string Sentence(IngestReport report) => report.Outcome switch
    {
        IngestOutcome.Stored => $"Stored as {Words.Name(report.Kind ?? "other")}.{Said(report)}",
        IngestOutcome.Unchanged or IngestOutcome.Duplicate => "The same paper is here already.",
        IngestOutcome.Quarantined => "It is marked as not for publication: it was kept apart, and nothing of it is shown (papers quarantine list).",
        _ => Said(report).Trim(),
    };

    private static string Said(IngestReport report) => string.Concat(report.Problems.Select(p => " " + p.Message));
}
