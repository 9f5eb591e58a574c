using System.Diagnostics;

namespace Croydon.Papers.App.Tests.Ingest;

/// <summary>The true program as a process of its own, so that it can be killed, starved and run twice.</summary>
internal sealed class PapersProcess : IAsyncDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "papers.dll");
    private readonly Process _process;

    private PapersProcess(ProcessStartInfo start)
    {
        (start.RedirectStandardInput, start.RedirectStandardOutput, start.RedirectStandardError, start.UseShellExecute) = (true, true, true, false);
        start.Environment["PAPERS_STORE_PATIENCE_SECONDS"] = "20";
        _process = Process.Start(start)!;
    }

    public static PapersProcess Start(params string[] arguments) => new(new ProcessStartInfo("dotnet", [Program, .. arguments]));

    /// <summary>Runs it behind another program: ["prlimit", "--fsize=1000"].</summary>
    public static PapersProcess StartUnder(string[] wrapper, params string[] arguments) =>
        new(new ProcessStartInfo(wrapper[0], [.. wrapper[1..], "dotnet", Program, .. arguments]));

    public static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        await using var process = Start(arguments);
        return await process.EndAsync();
    }

    /// <summary>Puts a line into its standard input.</summary>
    public async Task SayAsync(string line)
    {
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync();
    }

    /// <summary>The next line of its output; null at its end.</summary>
    public async Task<string?> LineAsync() => await _process.StandardOutput.ReadLineAsync();

    /// <summary>The next line of its errors; null at their end.</summary>
    public async Task<string?> ErrorLineAsync() => await _process.StandardError.ReadLineAsync();

    /// <summary>As `kill` does.</summary>
    public async Task StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    /// <summary>As `kill -9` does.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async Task<(int Code, string Output, string Errors)> EndAsync()
    {
        var errors = _process.StandardError.ReadToEndAsync();
        var output = await _process.StandardOutput.ReadToEndAsync();
        await _process.WaitForExitAsync();
        return (_process.ExitCode, output, await errors);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }
}
