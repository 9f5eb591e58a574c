namespace Croydon.Papers.Testing;

/// <summary>
/// Compares text with an expected file that is committed. A missing file fails. Set PAPERS_REWRITE_EXPECTED=1 to write
/// the files anew, then read the difference before committing it.
/// </summary>
internal static class Snapshot
{
    /// <param name="file">Relative to the checkout's root.</param>
    public static void Match(string file, string actual)
    {
        var path = Checkout.PathOf(file);
        if (Environment.GetEnvironmentVariable("PAPERS_REWRITE_EXPECTED") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual.ReplaceLineEndings("\n"));
        }

        Assert.True(File.Exists(path), $"{file} is missing: run with PAPERS_REWRITE_EXPECTED=1, read it, and commit it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual.ReplaceLineEndings("\n"));
    }
}
