namespace Croydon.Papers.Storage;

/// <summary>Care of a store, for its operator. Everything here works while the store is read and written by others.</summary>
public interface IStoreCare
{
    /// <summary>Copies the store as it is at one moment into a file; the file is there whole or not at all.</summary>
    /// <param name="file">Replaced where it exists.</param>
    /// <exception cref="StoreUnavailableException">The store cannot be read or the file cannot be written.</exception>
    Task BackupAsync(string file, CancellationToken cancel);

    /// <summary>Puts a backup in the place of everything in the store, in one step; a backup of an older version is brought forward.</summary>
    /// <exception cref="StoreUnavailableException">The file is no backup, is damaged, or is of a newer version; the store is as it was.</exception>
    Task RestoreAsync(string file, CancellationToken cancel);

    /// <summary>Looks for damage and for things that do not belong together; empty where all is well. Changes nothing.</summary>
    Task<IReadOnlyList<StoreFinding>> CheckAsync(CancellationToken cancel);
}

/// <summary>Something in the store that is not as it should be.</summary>
/// <param name="Rule">Its name: "orphan-pages".</param>
/// <param name="What">Where: the paper, the item, the table.</param>
/// <param name="Says">What is wrong and the remedy, in one sentence.</param>
public sealed record StoreFinding(string Rule, string What, string Says);
