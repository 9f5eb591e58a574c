using System.Diagnostics;
using Croydon.Papers.Reading.Tools;

namespace Croydon.Papers.PdfPig;

/// <summary>
/// A child process that reads one PDF after another, because starting it costs more than reading most of them. It ends with
/// its standard input, so it never outlives the program; one that was killed or has ended is thrown away.
/// </summary>
internal sealed class PdfPigWorker : IDisposable
{
    /// <summary>Papers after which a new one is started, so that what a process gathers in memory does not grow for ever.</summary>
    private const int MostPapers = 200;
    private const long MostOutput = 512L << 20;

    /// <summary>The runtime reserves far more address space than it uses; what it uses is limited by its heap. Processor time is that of all its papers.</summary>
    private static readonly ChildLimits Limits = new(TimeSpan.FromHours(1), MostOutput, 64L << 30);

    private static readonly string[] Runtime = ["DOTNET_GCHeapHardLimit=0x60000000", "DOTNET_gcServer=0", "DOTNET_gcConcurrent=0", "DOTNET_TieredPGO=0", "DOTNET_EnableDiagnostics=0"];

    private readonly Process _process;
    private readonly ChildFolder _folder;
    private int _papers;

    private PdfPigWorker(Process process, ChildFolder folder) => (_process, _folder) = (process, folder);

    /// <summary>False where it is better to start another.</summary>
    public bool IsFit => _papers < MostPapers && !_process.HasExited;

    /// <param name="child">The program and its arguments.</param>
    public static PdfPigWorker Start(IReadOnlyList<string> child)
    {
        var folder = new ChildFolder();
        var process = new Process { StartInfo = ChildProcess.Describe("env", [.. Runtime, .. child], Limits, folder) };
        process.ErrorDataReceived += (_, _) => { };
        process.Start();
        process.BeginErrorReadLine();
        return new PdfPigWorker(process, folder);
    }

    /// <summary>What <see cref="PdfPigOutput"/> reads; null where the child ended, took too long or sent too much. It is killed then.</summary>
    public async Task<byte[]?> ReadAsync(byte[] pdf, TimeSpan time, CancellationToken cancel)
    {
        _papers++;
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        timeout.CancelAfter(time);
        try
        {
            await Frames.WriteAsync(_process.StandardInput.BaseStream, pdf, timeout.Token);
            if (await Frames.ReadAsync(_process.StandardOutput.BaseStream, MostOutput, timeout.Token) is { } output)
                return output;
        }
        catch (IOException)
        {
            // The child ended while it was written to.
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // It took too long.
        }

        Kill();
        cancel.ThrowIfCancellationRequested();
        return null;
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
        _folder.Dispose();
    }

    private void Kill()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
    }
}
