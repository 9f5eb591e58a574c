using Croydon.Papers.Reading.Tools;
using Croydon.Papers.Testing;

namespace Croydon.Papers.App.Tests.Html;

/// <summary>The W3C's HTML checker, by npm; it needs Java, which the product does not.</summary>
internal static class VnuJar
{
    private static readonly string Folder = Checkout.PathOf("tests/Croydon.Papers.App.Tests/Html");

    /// <summary>The jar, installed where it is not there yet; null where Java or the package cannot be had.</summary>
    public static async Task<string?> FindAsync() =>
        (await RunAsync("java", ["-version"])).Succeeded ? await NpmPackage.FindAsync(Folder, "vnu-jar", "build", "dist", "vnu.jar") : null;

    /// <summary>What the checker says of the files: errors only, one a line.</summary>
    public static async Task<string> CheckAsync(string jar, string folder) =>
        (await RunAsync("java", ["-jar", jar, "--errors-only", "--skip-non-html", folder])).Errors;

    private static Task<ChildResult> RunAsync(string program, IReadOnlyList<string> arguments) =>
        ChildProcess.RunAsync(program, arguments, ReadOnlyMemory<byte>.Empty, new ChildLimits(TimeSpan.FromMinutes(5), 16L << 20, 16L << 30), CancellationToken.None);
}
