using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Shell;

/// <summary>Opens the store for a command; a store that cannot be used is one sentence and exit code 3.</summary>
internal static class StoreCommand
{
    public static async Task<int> RunAsync(string store, bool create, Func<PapersStore, Task<int>> work)
    {
        try
        {
            return await work(Stores.Open(store, create, TimeProvider.System));
        }
        catch (StoreUnavailableException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCode.StoreUnavailable;
        }
    }
}
