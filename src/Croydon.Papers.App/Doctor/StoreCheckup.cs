using System.Globalization;
using Croydon.Papers.App.Shell;
using Croydon.Papers.Ingestion;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Doctor;

/// <summary>Whether the store can be opened, and what is in it.</summary>
internal static class StoreCheckup
{
    public static async Task<Finding> LookAsync(string uri, CancellationToken cancel)
    {
        try
        {
            using var store = Engines.Open(uri, create: false);
            var states = await store.Papers.StatesAsync(cancel);
            var staleness = new Staleness(Engines.Services());
            var old = states.Count(s => s.Reason is null && staleness.Of(s) != Outdated.Nothing);
            var count = states.Count(s => s.Reason is null).ToString(CultureInfo.InvariantCulture);
            return new Finding("store", true, $"{uri}: {count} papers, {states.Count(s => s.Reason is not null).ToString(CultureInfo.InvariantCulture)} rejected files"
                + (old > 0 ? $"; {old.ToString(CultureInfo.InvariantCulture)} would be read differently now: run `papers reindex`" : ""));
        }
        catch (StoreUnavailableException e)
        {
            return new Finding("store", false, e.Message);
        }
    }
}
