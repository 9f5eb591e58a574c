using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>Numbered SQL files beside this one ("001_papers.sql"), each run once, in order; the file keeps the last number as its user_version.</summary>
internal static class Migrations
{
    private static readonly string Prefix = typeof(Migrations).FullName + ".";

    public static int Newest => Numbered().Max(m => m.Number);

    /// <exception cref="StoreUnavailableException">The store was made by a newer version.</exception>
    public static void Run(SqliteConnection connection, string path)
    {
        var newest = Newest;
        var version = connection.Number("PRAGMA user_version");
        if (version > newest)
            throw new StoreUnavailableException($"The store {path} was made by a newer version of papers: use that version, or ingest into a new store.");
        if (version == newest)
            return;
        connection.Run("PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var (number, resource) in Numbered().Where(m => m.Number > connection.Number("PRAGMA user_version")))
        {
            connection.Run(Text(resource));
            connection.Run($"PRAGMA user_version = {number.ToString(CultureInfo.InvariantCulture)}");
        }

        transaction.Commit();
    }

    private static IEnumerable<(int Number, string Resource)> Numbered() =>
        typeof(Migrations).Assembly.GetManifestResourceNames()
            .Where(r => r.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(r => (int.Parse(r.AsSpan(Prefix.Length, 3), NumberStyles.None, CultureInfo.InvariantCulture), r))
            .OrderBy(m => m.Item1);

    private static string Text(string resource)
    {
        using var reader = new StreamReader(typeof(Migrations).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
