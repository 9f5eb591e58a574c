using Croydon.Papers.Documents;

namespace Croydon.Papers.App.Shell;

/// <summary>Files read one after another without a store. Other files go on after one fails.</summary>
/// <param name="errors">Gets a line for each file that failed: its name and the reason.</param>
internal sealed class PaperBatch(PapersServices services, TextWriter errors)
{
    private readonly PaperPipeline _pipeline = new(services);

    /// <param name="write">Puts out what was read; also called for a paper that was rejected.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(IEnumerable<string> files, Func<string, ExtractedPaper, Task> write, CancellationToken cancel)
    {
        var code = ExitCode.Well;
        foreach (var file in files)
        {
            if (await OneAsync(file, write, cancel) is not { } reason)
                continue;
            await errors.WriteLineAsync($"{file}: {reason}");
            code = ExitCode.SomeFilesFailed;
        }

        return code;
    }

    /// <summary>Why it failed; null where it did not.</summary>
    private async Task<string?> OneAsync(string file, Func<string, ExtractedPaper, Task> write, CancellationToken cancel)
    {
        try
        {
            var source = await PaperSource.LoadAsync(file, cancel);
            var paper = await _pipeline.GuardAsync(source, () => _pipeline.RunAsync(source, cancel));
            await write(file, paper);
            return paper.Status == PaperStatus.Rejected ? paper.Paper.Problems[0].Message : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.Message;
        }
    }
}
