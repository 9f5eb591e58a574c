namespace Croydon.Papers.Ingestion;

/// <summary>
/// Looks at a folder again and again for files that are new or changed. It looks rather than listens: that works on network
/// folders too, and nothing that happens while nobody listens is missed.
/// </summary>
public sealed class FolderWatch(string folder, TimeProvider time)
{
    /// <summary>A file must have been left alone for so long before it is taken to be whole.</summary>
    public static TimeSpan Settled { get; } = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, (long Length, DateTime Written)> _seen = new(StringComparer.Ordinal);

    /// <summary>Files that came or changed since the last look and are no longer written to; all of them the first time.</summary>
    public IReadOnlyList<string> Look()
    {
        var fresh = new List<string>();
        foreach (var file in PaperFiles.Under([folder]).Select(f => new FileInfo(f)).Where(f => f.Exists))
        {
            var state = (file.Length, file.LastWriteTimeUtc);
            if (time.GetUtcNow().UtcDateTime - file.LastWriteTimeUtc < Settled || (_seen.TryGetValue(file.FullName, out var known) && known == state))
                continue;
            _seen[file.FullName] = state;
            fresh.Add(file.FullName);
        }

        return fresh;
    }
}
