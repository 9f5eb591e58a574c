namespace Croydon.Papers.Testing;

/// <summary>
/// Real papers that stand beside some checkouts and are never committed. Tests that can use them ask here; where they
/// are absent such a test returns at once, and ./test says so in its closing lines.
/// </summary>
internal static class SharedPapers
{
    /// <summary>The file's path, or null where the real papers are not here.</summary>
    public static string? Find(string file)
    {
        var path = Path.GetFullPath(Path.Combine(Checkout.Root, "..", "shared", file));
        return File.Exists(path) ? path : null;
    }
}
