using System.Buffers;
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

    /// <summary>Read at once: what a pipe holds.</summary>
    private const int ChunkBytes = 64 * 1024;

    public static Task<ChildResult> RunAsync(
        string program, IReadOnlyList<string> arguments, ReadOnlyMemory<byte> input, ChildLimits limits, CancellationToken cancel) =>
        RunAsync(program, arguments, [input], limits, cancel);

    /// <summary>As above.</summary>
    /// <param name="input">Pieces of standard input, in order.</param>
    public static async Task<ChildResult> RunAsync(
        string program, IReadOnlyList<string> arguments, IReadOnlyList<ReadOnlyMemory<byte>> input, ChildLimits limits, CancellationToken cancel)
    {
        var output = new ChunkList();
        var result = await RunAsync(program, arguments, input, limits, output.Add, cancel);
        return result.End == ChildEnd.Exited ? result with { Output = output.ToArray() } : result;
    }

    /// <summary>As above, for output that is read as it comes and never held as a whole.</summary>
    /// <param name="take">Called with piece after piece; the bytes are another's once it returns.</param>
    /// <returns>Without output.</returns>
    public static Task<ChildResult> RunAsync(
        string program, IReadOnlyList<string> arguments, ReadOnlyMemory<byte> input, ChildLimits limits, Action<ReadOnlyMemory<byte>> take, CancellationToken cancel) =>
        RunAsync(program, arguments, [input], limits, take, cancel);

    private static async Task<ChildResult> RunAsync(
        string program, IReadOnlyList<string> arguments, IReadOnlyList<ReadOnlyMemory<byte>> input, ChildLimits limits, Action<ReadOnlyMemory<byte>> take, CancellationToken cancel)
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
            return await ConverseAsync(process, input, limits, take, timeout.Token);
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

    private static async Task<ChildResult> ConverseAsync(Process process, IReadOnlyList<ReadOnlyMemory<byte>> input, ChildLimits limits, Action<ReadOnlyMemory<byte>> take, CancellationToken cancel)
    {
        var feeding = FeedAsync(process, input, cancel);
        var errors = ErrorsAsync(process, cancel);
        if (!await DrainAsync(process.StandardOutput.BaseStream, limits.OutputBytes, take, cancel))
            return new ChildResult(ChildEnd.TooMuchOutput, -1, [], "more output than allowed");
        await feeding;
        await process.WaitForExitAsync(cancel);
        return new ChildResult(ChildEnd.Exited, process.ExitCode, [], await errors);
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

    private static async Task FeedAsync(Process process, IReadOnlyList<ReadOnlyMemory<byte>> input, CancellationToken cancel)
    {
        try
        {
            foreach (var piece in input)
                await process.StandardInput.BaseStream.WriteAsync(piece, cancel);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program ended before it had read everything; its exit code says why.
        }
    }

    private static async Task<string> ErrorsAsync(Process process, CancellationToken cancel)
    {
        var errors = new MemoryStream();
        await DrainAsync(process.StandardError.BaseStream, long.MaxValue, c => errors.Write(c.Span[..(int)Math.Min(c.Length, ErrorLimit - errors.Length)]), cancel);
        return System.Text.Encoding.UTF8.GetString(errors.GetBuffer(), 0, (int)errors.Length);
    }

    /// <returns>False where there is more than <paramref name="limit"/>.</returns>
    private static async Task<bool> DrainAsync(Stream stream, long limit, Action<ReadOnlyMemory<byte>> take, CancellationToken cancel)
    {
        var chunk = ArrayPool<byte>.Shared.Rent(ChunkBytes);
        try
        {
            int read;
            while ((read = await stream.ReadAsync(chunk, cancel)) > 0)
            {
                limit -= read;
                if (limit < 0)
                    return false;
                take(chunk.AsMemory(0, read));
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }
}
