namespace Croydon.Papers.Reading.Tools;

/// <summary>A temporary folder of one child process, removed with all that the child left in it.</summary>
internal sealed class ChildFolder : IDisposable
{
    /// <summary>Readable by this user only.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("papers-child-").FullName;

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What a hostile child made undeletable stays for the system's own clearing of temporary folders.
        }
    }
}
