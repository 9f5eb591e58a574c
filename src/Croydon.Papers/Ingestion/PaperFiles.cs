using Croydon.Papers.Documents;

namespace Croydon.Papers.Ingestion;

/// <summary>A file to be brought in.</summary>
/// <param name="LoadAsync">Takes its bytes, from the disk or from a store; null where there are none.</param>
public sealed record PaperFile(string Path, Func<CancellationToken, Task<PaperSource?>> LoadAsync)
{
    /// <summary>Null where it was not taken from the web.</summary>
    public PaperOrigin? Origin { get; init; }

    /// <summary>Asked before it is loaded; 0 where that is not known.</summary>
    public Func<long> Size { get; init; } = () => 0;

    public static PaperFile OnDisk(string path) => new(path, async cancel => await PaperSource.LoadAsync(path, cancel))
    {
        Size = () => new FileInfo(path) is { Exists: true } file ? file.Length : 0,
    };
}

/// <summary>Finds the files under the paths that a user named.</summary>
public static class PaperFiles
{
    /// <summary>Bytes of the largest file that is read: it is held in memory whole.</summary>
    public const long Largest = 300L << 20;

    private static readonly EnumerationOptions Recursive = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>Files as named; of folders all files below them in order of name, hidden files and links to elsewhere left out. A path that is neither comes back as it is.</summary>
    public static IEnumerable<string> Under(IEnumerable<string> paths) => paths.SelectMany(Under).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Under(string path) =>
        Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", Recursive).Where(f => !IsHidden(path, f)).Order(StringComparer.Ordinal)
            : [path];

    private static bool IsHidden(string root, string file) =>
        Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.'));
}
