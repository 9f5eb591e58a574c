using Croydon.Papers.Storage;

namespace Croydon.Papers.Ingestion;

/// <summary>What of a stored paper today's stages would do differently.</summary>
public enum Outdated
{
    Nothing,

    /// <summary>Only what is found in the paper once it is read.</summary>
    Items,

    /// <summary>How its file is read, or we cannot tell.</summary>
    Reading,
}

/// <summary>Compares the stage versions that papers were stored under with today's. A reader concerns the papers of its format alone.</summary>
public sealed class Staleness(PapersServices services)
{
    private readonly string _version = services.Version;
    private readonly HashSet<string> _stages = [.. Tokens(services.Version)];
    private readonly HashSet<string> _names = [.. Tokens(services.Version).Select(NameOf)];
    private readonly HashSet<string> _items = [.. services.ItemVersions];
    private readonly HashSet<string> _readers = [.. services.ReaderVersions];

    public Outdated Of(StoredState state)
    {
        if (state.Version == _version)
            return Outdated.Nothing;
        var stored = Tokens(state.Version).ToHashSet();
        var changed = _stages.Where(s => !stored.Contains(s) && Concerns(s, state.Format)).ToList();
        if (changed.Exists(s => !_items.Contains(s)) || stored.Any(s => !_names.Contains(NameOf(s))))
            return Outdated.Reading;
        return changed.Count == 0 || state.Format is null ? Outdated.Nothing : Outdated.Items;
    }

    private bool Concerns(string stage, string? format) => format is null || !_readers.Contains(stage) || NameOf(stage) == format;

    private static string[] Tokens(string version) => version.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string NameOf(string token) => token.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
}
