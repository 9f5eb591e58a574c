using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Shell;

/// <summary>Opens the store for a command.</summary>
internal static class StoreCommand
{
    /// <exception cref="StoreUnavailableException">Becomes one sentence and exit code 3 at the top of the program.</exception>
    public static async Task<int> RunAsync(string store, bool create, Func<PapersStore, Task<int>> work)
    {
        await using var opened = Engines.Open(store, create);
        return await work(opened);
    }
}
