using Croydon.Papers.App.Shell;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading;

namespace Croydon.Papers.App.Tests.Shell;

public sealed class PaperBatchTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("papers-batch-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Run_FaultInOnePaper_IsSaidAndTheOthersAreRead()
    {
        string[] files = [Put("a.txt", "Broken"), Put("b.txt", "Minutes of the Cabinet"), Path.Combine(_folder, "none.txt")];
        var services = new PapersServices { Readers = [new Faulty(), .. new PapersServices().Readers] };
        var errors = new StringWriter();
        var read = new List<(string File, PaperStatus Status)>();

        var code = await new PaperBatch(services, errors).RunAsync(files, Note, default);

        Assert.Equal(ExitCode.SomeFilesFailed, code);
        Assert.Equal([(files[0], PaperStatus.Rejected), (files[1], PaperStatus.Ok)], read);
        var lines = errors.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal($"{files[0]}: The paper could not be read because of a fault in this program (InvalidOperationException: no such table): please report it.", lines[0]);
        Assert.StartsWith($"{files[2]}: ", lines[1], StringComparison.Ordinal);
        Assert.Equal(2, lines.Length);

        Task Note(string file, ExtractedPaper paper)
        {
            read.Add((file, paper.Status));
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task Run_Cancelled_IsNoFaultOfAPaper() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new PaperBatch(new PapersServices(), TextWriter.Null).RunAsync([Put("a.txt", "Minutes")], (_, _) => Task.CompletedTask, new CancellationToken(canceled: true)));

    private string Put(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>Throws as a bug does.</summary>
    private sealed class Faulty : IPaperReader
    {
        public string Format => "faulty";

        public int Version => 1;

        public bool Accepts(PaperSource source) => source.Bytes.AsSpan().StartsWith("Broken"u8);

        public Task<ReadResult> ReadAsync(PaperSource source, CancellationToken cancel) => throw new InvalidOperationException("no such table");
    }
}
