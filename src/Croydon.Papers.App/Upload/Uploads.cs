using Croydon.Papers.App.Shell;
using Croydon.Papers.Documents;
using Croydon.Papers.Ingestion;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Upload;

/// <summary>Reads uploaded files into the store, one after another: the site goes on answering meanwhile.</summary>
internal sealed class Uploads(IPaperStore store, HostSettings settings) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private readonly PapersServices _services = Engines.Services();

    /// <summary>One answer a file, in their order.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be written; files before that are stored.</exception>
    public async Task<IReadOnlyList<UploadAnswer>> TakeAsync(IReadOnlyList<IFormFile> files, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            var answers = new List<UploadAnswer>();
            foreach (var file in files)
                answers.Add(await OneAsync(file, cancel));
            return answers;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<UploadAnswer> OneAsync(IFormFile file, CancellationToken cancel)
    {
        var name = UploadName.Of(file.FileName);
        if (!UploadName.IsOfKnownType(name))
            return UploadAnswer.Refused(name, $"Files of this type are not taken: send one of {UploadName.KnownTypes}.");
        if (file.Length > (long)settings.UploadMegabytes << 20)
            return UploadAnswer.Refused(name, $"The file is larger than {settings.UploadMegabytes} megabytes: split it, or let the operator ingest it on the server.");
        var ingester = new Ingester(_services, store, jobs: 1);
        await foreach (var report in ingester.RunAsync([new PaperFile(name, token => LoadAsync(name, file, token))], cancel))
            return UploadAnswer.Of(report);
        return UploadAnswer.Refused(name, "The file could not be read: send it again.");
    }

    private static async Task<PaperSource?> LoadAsync(string name, IFormFile file, CancellationToken cancel)
    {
        var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, cancel);
        return PaperSource.Of(name, bytes.ToArray());
    }
}
