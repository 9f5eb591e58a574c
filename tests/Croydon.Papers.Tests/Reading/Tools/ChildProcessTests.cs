using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Croydon.Papers.Reading.Tools;
using Xunit.Abstractions;

namespace Croydon.Papers.Tests.Reading.Tools;

public sealed class ChildProcessTests(ITestOutputHelper log)
{
    private static readonly ChildLimits Limits = ChildLimits.Default with { Time = TimeSpan.FromSeconds(20) };

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(80 * 1024)]
    [InlineData(200_001)]
    public async Task RunAsync_OutputOfAnyLength_ComesBackWhole(int length)
    {
        var input = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i % 23)))));

        var result = await ChildProcess.RunAsync("cat", [], input, Limits, default);

        Assert.Equal(input, result.Output);
    }

    [Fact]
    public async Task RunAsync_MoreOutputThanAllowed_IsKilled()
    {
        var result = await ChildProcess.RunAsync("cat", ["/dev/zero"], ReadOnlyMemory<byte>.Empty, Limits with { OutputBytes = 300_000 }, default);

        Assert.Equal(ChildEnd.TooMuchOutput, result.End);
    }

    [Fact]
    public async Task RunAsync_LongErrors_KeepTheirBeginning()
    {
        var result = await ChildProcess.RunAsync("sh", ["-c", "yes first | head -c 100000 >&2"], ReadOnlyMemory<byte>.Empty, Limits, default);

        Assert.StartsWith("first\nfirst", result.Errors, StringComparison.Ordinal);
        Assert.Equal(16 * 1024, result.Errors.Length);
    }

    [Fact]
    public async Task RunAsync_ProgramThatNeverEnds_TimesOut()
    {
        var result = await ChildProcess.RunAsync("sleep", ["60"], ReadOnlyMemory<byte>.Empty, Limits with { Time = TimeSpan.FromMilliseconds(200) }, default);

        Assert.Equal(ChildEnd.TimedOut, result.End);
    }

    [Fact]
    public async Task RunAsync_ProgramThatIsNotInstalled_IsNotFound()
    {
        var result = await ChildProcess.RunAsync("no-such-program", [], ReadOnlyMemory<byte>.Empty, Limits, default);

        Assert.Equal(ChildEnd.NotFound, result.End);
    }

    [Fact]
    public async Task RunAsync_EnvironmentOfTheParent_IsKeptFromTheChild()
    {
        var result = await ChildProcess.RunAsync("env", [], ReadOnlyMemory<byte>.Empty, Limits, default);

        Assert.Equal(["LC_ALL", "OMP_THREAD_LIMIT", "PATH", "TMPDIR"], Lines(result).Select(l => l.Split('=')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task RunAsync_TemporaryFolder_IsItsOwnAndGoneAfter()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ =>
            ChildProcess.RunAsync("sh", ["-c", "pwd; mkdir -p a/b; echo x > a/b/left; ln -s /usr elsewhere; mktemp"], ReadOnlyMemory<byte>.Empty, Limits, default)));

        var folders = results.Select(r => Lines(r)[0]).ToList();
        Assert.Equal(3, folders.Distinct(StringComparer.Ordinal).Count());
        Assert.All(results, r => Assert.StartsWith(Lines(r)[0] + "/", Lines(r)[1], StringComparison.Ordinal));
        Assert.All(folders, f => Assert.False(Directory.Exists(f)));
        Assert.True(Directory.Exists("/usr/bin"));
    }

    [Fact]
    public async Task RunAsync_ChildThatConnects_HasNoNetwork()
    {
        if (!HasNamespaces())
            return;
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        var result = await ChildProcess.RunAsync("bash", ["-c", $"exec 3<>/dev/tcp/127.0.0.1/{port} && echo connected"], ReadOnlyMemory<byte>.Empty, Limits, default);

        Assert.Equal((ChildEnd.Exited, 1, ""), (result.End, result.ExitCode, Encoding.ASCII.GetString(result.Output)));
        Assert.False(listener.Pending());
    }

    [Theory]
    [InlineData("", ChildEnd.Exited)]
    [InlineData("; sleep 60", ChildEnd.TimedOut)]
    public async Task RunAsync_GrandchildLeftBehind_IsKilledWithTheChild(string then, ChildEnd end)
    {
        if (!HasNamespaces())
            return;
        var seconds = $"600.{Random.Shared.Next(1_000_000, 10_000_000).ToString(CultureInfo.InvariantCulture)}";

        var result = await ChildProcess.RunAsync("sh", ["-c", $"setsid sleep {seconds} & echo started{then}"], ReadOnlyMemory<byte>.Empty, Limits with { Time = TimeSpan.FromSeconds(3) }, default);

        Assert.Equal(end, result.End);
        while (IsRunning(seconds))
            await Task.Delay(20);
    }

    private static string[] Lines(ChildResult result) => Encoding.UTF8.GetString(result.Output).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsRunning(string argument) => Directory.EnumerateDirectories("/proc").Any(process =>
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline")).Contains(argument, StringComparison.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    });

    private bool HasNamespaces()
    {
        if (!Confinement.HasNamespaces)
            log.WriteLine("This system gives an ordinary user no namespaces: not tested here.");
        return Confinement.HasNamespaces;
    }
}
