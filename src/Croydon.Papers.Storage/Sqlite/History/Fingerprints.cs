using System.Globalization;
using System.Runtime.InteropServices;
using Croydon.Papers.History.Duplicates;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite.History;

/// <summary>Fingerprints of papers, with an inverted list of their sampled shingles.</summary>
internal sealed class Fingerprints(SqliteConnection connection)
{
    // A shingle that more papers hold is a notice, not content.
    private const int MostHolders = 60;
    private const int FewestShared = 3;

    public void Write(long paper, Fingerprint fingerprint)
    {
        connection.Run("INSERT INTO fingerprints (paper, shingles, minima, sample) VALUES ($paper, $shingles, $minima, $sample)",
            ("$paper", paper), ("$shingles", fingerprint.Shingles), ("$minima", Pack<uint>([.. fingerprint.Minima])), ("$sample", Pack<ulong>([.. fingerprint.Sample])));
        using var insert = connection.Command("INSERT INTO sampled_shingles (shingle, paper) VALUES ($shingle, $paper)", ("$paper", paper), ("$shingle", 0L));
        foreach (var shingle in fingerprint.Sample)
        {
            insert.Set(("$shingle", unchecked((long)shingle)));
            insert.ExecuteNonQuery();
        }
    }

    public Fingerprint? Read(long paper) =>
        connection.Rows("SELECT shingles, minima, sample FROM fingerprints WHERE paper = $paper",
            r => new Fingerprint(r.GetInt32(0), Unpack<uint>(r.GetFieldValue<byte[]>(1)), Unpack<ulong>(r.GetFieldValue<byte[]>(2))), ("$paper", paper)).FirstOrDefault();

    /// <summary>Other papers that share a few sampled shingles.</summary>
    public IReadOnlyList<long> Candidates(long paper) =>
        connection.Rows($"""
            SELECT other.paper FROM sampled_shingles own JOIN sampled_shingles other ON other.shingle = own.shingle
            WHERE own.paper = $paper AND other.paper <> $paper
                AND (SELECT count(*) FROM (SELECT 1 FROM sampled_shingles h WHERE h.shingle = own.shingle LIMIT {(MostHolders + 1).ToString(CultureInfo.InvariantCulture)})) <= $most
            GROUP BY other.paper HAVING count(*) >= $few ORDER BY other.paper
            """, r => r.GetInt64(0), ("$paper", paper), ("$most", MostHolders), ("$few", FewestShared));

    private static byte[] Pack<T>(T[] numbers) where T : struct => MemoryMarshal.AsBytes(numbers.AsSpan()).ToArray();

    private static T[] Unpack<T>(byte[] bytes) where T : struct => MemoryMarshal.Cast<byte, T>(bytes).ToArray();
}
