using Croydon.Papers.Documents;
using Croydon.Papers.Kinds;
using Croydon.Papers.Layout;
using Croydon.Papers.Reading;

namespace Croydon.Papers;

/// <param name="IncludeExempt">True reads what is marked as not for publication like anything else: for an operator who has looked at it.</param>
public sealed record PipelineOptions(bool IncludeExempt = false)
{
    /// <summary>True blanks personal mobile numbers and home addresses before anything is extracted.</summary>
    public bool ForThePublic { get; init; }
}

/// <summary>The journey of a paper: read, lay out, recognise, split, take out what is exempt, extract, check.</summary>
public sealed class PaperPipeline(PapersServices services)
{
    /// <summary>Never throws for what a paper holds: a paper that cannot be read comes back rejected, with the reason.</summary>
    public Task<ExtractedPaper> RunAsync(PaperSource source, CancellationToken cancel) => RunAsync(source, new PipelineOptions(), cancel);

    /// <inheritdoc cref="RunAsync(PaperSource, CancellationToken)"/>
    public async Task<ExtractedPaper> RunAsync(PaperSource source, PipelineOptions options, CancellationToken cancel)
    {
        var (paper, rejected) = await ReadAsync(source, cancel);
        if (rejected)
            return new ExtractedPaper(paper, new PaperItems(services.Sorts), PaperStatus.Rejected, services.Version);
        paper = Recognise(paper);
        var exemptions = options.IncludeExempt ? [] : Exemptions.Find(paper);
        paper = Exemptions.TakeOut(paper, exemptions);
        return Extract(options.ForThePublic ? Blanked.Of(paper) : paper) with { Exemptions = exemptions };
    }

    /// <summary>The end of the journey alone, for a paper that was read before.</summary>
    /// <param name="paper">As <see cref="RunAsync(PaperSource, PipelineOptions, CancellationToken)"/> gave it.</param>
    public ExtractedPaper Extract(Paper paper)
    {
        var items = new PaperItems(services.Sorts);
        foreach (var extractor in services.Extractors)
            items.Add(extractor.Sort, extractor.Extract(paper));
        items.Add(PapersServices.ChecksSort, services.Checks.SelectMany(c => c.Run(paper, items)).ToList());
        return new ExtractedPaper(paper, items, StatusOf(paper), services.Version);
    }

    /// <summary>The one place that catches everything: a fault in one paper rejects that paper, in a sentence, and must not end its batch.</summary>
    /// <param name="journey">All of the journey of that paper, or its end.</param>
    public async Task<ExtractedPaper> GuardAsync(PaperSource source, Func<Task<ExtractedPaper>> journey)
    {
        try
        {
            return await journey();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var problem = new Problem("read", Severity.Error, null, $"The paper could not be read because of a fault in this program ({e.GetType().Name}: {e.Message}): please report it.");
            return new ExtractedPaper(new Paper(source, "unknown", [], []) { Problems = [problem] }, new PaperItems(services.Sorts), PaperStatus.Rejected, services.Version);
        }
    }

    private async Task<(Paper Paper, bool Rejected)> ReadAsync(PaperSource source, CancellationToken cancel)
    {
        var reader = services.Readers.FirstOrDefault(r => r.Accepts(source));
        var reading = reader is null
            ? ReadResult.Reject("unknown", source.Bytes.Length == 0
                ? "The file is empty: download it again."
                : "The file is no PDF, web page, Word document or text: convert it to PDF and read that.")
            : await reader.ReadAsync(source, cancel);
        var images = reading.Images is null ? null : new WatchedImages(reading.Images);
        var (pages, blocks) = reading.Pages.Count > 0
            ? await PageLayout.LayOutAsync(reading with { Images = images }, cancel)
            : (reading.Pages, reading.Blocks);
        return (new Paper(source, reading.Format, pages, blocks)
        {
            Outline = reading.Outline,
            Metadata = reading.Metadata,
            Problems = images?.Problem is { } unseen ? [.. reading.Problems, unseen] : reading.Problems,
        }, reading.Rejected);
    }

    private Paper Recognise(Paper paper)
    {
        var best = services.Kinds.Select(k => (Kind: k, Description: k.Describe(paper)))
            .Where(g => g.Description is not null)
            .OrderByDescending(g => g.Description!.Confidence)
            .FirstOrDefault();
        if (best.Description is null)
            return paper with { Description = new PaperDescription("other", 0, "nothing in it speaks for a known kind of paper") };
        var described = paper with { Description = best.Description };
        return described with { Parts = best.Kind.Divide(described) };
    }

    private static PaperStatus StatusOf(Paper paper) =>
        paper.Problems.Any(p => p.Severity != Severity.Info) ? PaperStatus.OkWithProblems : PaperStatus.Ok;
}
