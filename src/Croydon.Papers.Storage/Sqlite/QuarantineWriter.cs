using System.Globalization;
using Croydon.Papers.Documents;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>Writes what is kept apart, inside the caller's transaction.</summary>
internal sealed class QuarantineWriter(SqliteConnection connection, DateTimeOffset now)
{
    /// <summary>Replaces what is kept apart of these bytes; the record grows only where something is kept apart that was not before.</summary>
    public void Write(ExtractedPaper extracted)
    {
        var source = extracted.Paper.Source;
        var known = connection.Run("DELETE FROM quarantine WHERE sha256 = $sha", ("$sha", source.Sha256)) > 0;
        for (var i = 0; i < extracted.Exemptions.Count; i++)
            Insert(extracted, extracted.Exemptions[i], i + 1);
        if (extracted.Exemptions.Count > 0 && !known)
            Log("quarantined", source.Sha256, source.File, null, extracted.Exemptions[0].Mark);
    }

    public void Log(string action, string sha256, string file, string? who, string? why) =>
        connection.Run("INSERT INTO quarantine_log (at, action, sha256, file, who, why) VALUES ($at, $action, $sha, $file, $who, $why)",
            ("$at", now.ToString("O", CultureInfo.InvariantCulture)), ("$action", action), ("$sha", sha256), ("$file", file), ("$who", who), ("$why", why));

    private void Insert(ExtractedPaper extracted, Exemption exemption, int ordinal) =>
        connection.Run("""
            INSERT INTO quarantine (sha256, ordinal, file, version, mark, whole, page_from, page_to, since, bytes)
            VALUES ($sha, $n, $file, $version, $mark, $whole, $from, $to, $now, $bytes)
            """,
            ("$sha", extracted.Paper.Source.Sha256), ("$n", ordinal), ("$file", extracted.Paper.Source.File), ("$version", extracted.Version),
            ("$mark", exemption.Mark), ("$whole", exemption.WholePaper ? 1 : 0), ("$from", exemption.PageFrom), ("$to", exemption.PageTo),
            ("$now", now.ToString("O", CultureInfo.InvariantCulture)), ("$bytes", exemption.WholePaper ? extracted.Paper.Source.Bytes : null));
}
