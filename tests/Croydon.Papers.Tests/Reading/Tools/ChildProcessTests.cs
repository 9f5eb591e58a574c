using System.Text;
using Croydon.Papers.Reading.Tools;

namespace Croydon.Papers.Tests.Reading.Tools;

public sealed class ChildProcessTests
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
}
