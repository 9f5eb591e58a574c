using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Croydon.Papers.Text;

namespace Croydon.Papers.Ingestion.Harvest;

/// <summary>Takes the public papers of a ModernGov site into a folder: by its web service, or by its pages where that is off.</summary>
public sealed class Harvester(HarvestOptions options, TimeProvider time) : IDisposable
{
    private readonly PoliteClient _client = new(options, time);

    /// <summary>One report a paper, as it is taken; what fails is reported and the harvest goes on.</summary>
    public async IAsyncEnumerable<HarvestReport> RunAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        Directory.CreateDirectory(options.Folder);
        var ledger = new HarvestLedger(options.Folder);
        var service = new ModernGovService(_client, options);
        var pages = new ModernGovPages(_client, options);
        var committees = await service.CommitteesAsync(cancel) ?? await pages.CommitteesAsync(cancel);
        if (committees is null)
        {
            yield return new HarvestReport(HarvestOutcome.Failed, options.Site.ToString(), null, "neither the web service nor the list of committees answers: check the address");
            yield break;
        }

        foreach (var committee in committees.Where(IsWanted))
        {
            var meetings = await service.MeetingsAsync(committee, cancel) ?? await pages.MeetingsAsync(committee, cancel);
            if (meetings is null)
                yield return new HarvestReport(HarvestOutcome.Failed, committee.Title, null, "the site does not list its meetings");
            foreach (var meeting in meetings ?? [])
            {
                var papers = await service.PapersAsync(meeting, cancel) ?? await pages.PapersAsync(meeting, cancel);
                if (papers is null)
                    yield return new HarvestReport(HarvestOutcome.Failed, $"{meeting.Committee}, {meeting.Date:yyyy-MM-dd}", null, "the site does not list its papers");
                foreach (var paper in papers ?? [])
                    yield return ledger.Find(paper.Address) is { } known && !MayHaveChanged(known)
                        ? new HarvestReport(HarvestOutcome.Known, paper.Title, null, null)
                        : await TakeAsync(meeting, paper, ledger, cancel);
            }
        }
    }

    public void Dispose() => _client.Dispose();

    private bool IsWanted(ModernGovCommittee committee) =>
        options.Body is null || Fold.Key(committee.Title).Contains(Fold.Key(options.Body), StringComparison.Ordinal);

    private bool MayHaveChanged(HarvestedPaper known) => options.Changed && known.Validators is not null;

    private async Task<HarvestReport> TakeAsync(ModernGovMeeting meeting, ModernGovPaper paper, HarvestLedger ledger, CancellationToken cancel)
    {
        var fetched = await _client.GetAsync(paper.Address, ledger.Find(paper.Address)?.Validators ?? new Validators(null, null), cancel);
        if (fetched.IsUnchanged)
            return new HarvestReport(HarvestOutcome.Known, paper.Title, null, null);
        if (fetched.Bytes is null)
            return new HarvestReport(HarvestOutcome.Failed, paper.Title, null, fetched.Reason);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(fetched.Bytes));
        var file = HarvestNames.FileOf(meeting, paper, sha256);
        var path = Path.Combine(options.Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path + ".part", fetched.Bytes, cancel);
        File.Move(path + ".part", path, overwrite: true);
        ledger.Add(new HarvestedPaper(paper.Address, file, paper.Title, meeting.Committee, meeting.Date, sha256, time.GetUtcNow())
        {
            Validators = fetched.Validators.IsEmpty ? null : fetched.Validators,
        });
        return new HarvestReport(HarvestOutcome.Taken, paper.Title, path, null);
    }
}
