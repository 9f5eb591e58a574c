using System.Diagnostics;

namespace Croydon.Papers.Reading.Tools;

/// <summary>What a child process is allowed; every limit kills it with its children.</summary>
/// <param name="Time">Wall clock.</param>
/// <param name="OutputBytes">Of standard output.</param>
/// <param name="MemoryBytes">Address space, by prlimit(1) where the system has it.</param>
public sealed record ChildLimits(TimeSpan Time, long OutputBytes, long MemoryBytes)
{
    public static ChildLimits Default { get; } = new(TimeSpan.FromSeconds(50), 512L << 20, 2L << 30);
}

/// <summary>How a child process ended.</summary>
public enum ChildEnd
{
    /// <summary>By itself; see the exit code.</summary>
    Exited,
    TimedOut,
    TooMuchOutput,

    /// <summary>The program is not installed.</summary>
    NotFound,
}

/// <param name="Output">All of standard output up to the limit.</param>
/// <param name="Errors">The first 16 kB of standard error.</param>
public sealed record ChildResult(ChildEnd End, int ExitCode, byte[] Output, string Errors)
{
    public bool Succeeded => End == ChildEnd.Exited && ExitCode == 0;
}

/// <summary>Runs a program over hostile input: no shell, an empty environment, a temporary folder of its own, and what <see cref="Confinement"/> and <see cref="ChildLimits"/> add.</summary>
public static class ChildProcess
{
    private const int ErrorLimit = 16 * 1024;

    /// <summary>Read at once; short of what the runtime would keep apart and collect rarely.</summary>
    private const int ChunkBytes = 80 * 1024;

    public static async Task<ChildResult> RunAsync(
        string program, IReadOnlyList<string> arguments, ReadOnlyMemory<byte> input, ChildLimits limits, CancellationToken cancel)
    {
        // Looked for here: behind unshare and prlimit, a missing program is only one more way to fail.
        if (Confinement.Find(program) is null)
            return new ChildResult(ChildEnd.NotFound, -1, [], $"{program} is not installed");
        using var folder = new ChildFolder();
        using var process = new Process { StartInfo = Describe(program, arguments, limits, folder) };
        process.Start();

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        timeout.CancelAfter(limits.Time);
        try
        {
            return await ConverseAsync(process, input, limits, timeout.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new ChildResult(ChildEnd.TimedOut, -1, [], $"{program} took longer than {limits.Time.TotalSeconds:0} s");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None);
            }
        }
    }

    private static async Task<ChildResult> ConverseAsync(Process process, ReadOnlyMemory<byte> input, ChildLimits limits, CancellationToken cancel)
    {
        var feeding = FeedAsync(process, input, cancel);
        var errors = DrainAsync(process.StandardError.BaseStream, ErrorLimit, keepReading: true, cancel);
        var output = await DrainAsync(process.StandardOutput.BaseStream, limits.OutputBytes, keepReading: false, cancel);
        if (output is null)
            return new ChildResult(ChildEnd.TooMuchOutput, -1, [], "more output than allowed");
        await feeding;
        await process.WaitForExitAsync(cancel);
        return new ChildResult(ChildEnd.Exited, process.ExitCode, output, System.Text.Encoding.UTF8.GetString((await errors)!));
    }

    /// <summary>How it is started: confined, with an empty environment and its pipes redirected.</summary>
    internal static ProcessStartInfo Describe(string program, IReadOnlyList<string> arguments, ChildLimits limits, ChildFolder folder)
    {
        var confined = Confinement.Of(program, arguments, limits);
        var start = new ProcessStartInfo(confined[0], confined.Skip(1))
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder.Path,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = Confinement.SearchPath;
        start.Environment["TMPDIR"] = folder.Path;
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        return start;
    }

    private static async Task FeedAsync(Process process, ReadOnlyMemory<byte> input, CancellationToken cancel)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input, cancel);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program ended before it had read everything; its exit code says why.
        }
    }

    /// <summary>All bytes; null where there are more than <paramref name="limit"/> and reading on is not wanted.</summary>
    private static async Task<byte[]?> DrainAsync(Stream stream, long limit, bool keepReading, CancellationToken cancel)
    {
        var full = new List<byte[]>();
        var chunk = new byte[Math.Min(limit, ChunkBytes)];
        int read, filled = 0;
        while ((read = await stream.ReadAsync(chunk.AsMemory(filled), cancel)) > 0)
        {
            filled += read;
            if (filled < chunk.Length)
                continue;
            filled = 0;
            if ((full.Count + 1L) * chunk.Length <= limit)
            {
                full.Add(chunk);
                chunk = new byte[chunk.Length];
            }
            else if (!keepReading)
            {
                return null;
            }
        }

        var whole = full.Count * (long)chunk.Length >= limit ? 0 : filled;
        var all = new byte[(full.Count * chunk.Length) + whole];
        for (var i = 0; i < full.Count; i++)
            full[i].CopyTo(all, i * chunk.Length);
        chunk.AsSpan(0, whole).CopyTo(all.AsSpan(full.Count * chunk.Length));
        return all;
    }
}
