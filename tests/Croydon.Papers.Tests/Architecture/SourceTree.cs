using System.Text.RegularExpressions;
using Croydon.Papers.Testing;

namespace Croydon.Papers.Tests.Architecture;

/// <summary>The source files of this checkout.</summary>
internal static partial class SourceTree
{
    public static IEnumerable<string> FilesWithOtherNamespace() =>
        new[] { "src", "tests" }.SelectMany(top => Directory.EnumerateFiles(Path.Combine(Checkout.Root, top), "*.cs", SearchOption.AllDirectories))
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(f => Namespace().Match(File.ReadAllText(f)) is { Success: true } m && m.Groups["name"].Value != Expected(f))
            .Select(f => Path.GetRelativePath(Checkout.Root, f));

    private static string Expected(string file) =>
        string.Join('.', Path.GetRelativePath(Checkout.Root, Path.GetDirectoryName(file)!).Split(Path.DirectorySeparatorChar)[1..]);

    // "namespace Croydon.Papers.Documents;"
    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
