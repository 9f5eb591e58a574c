using System.Globalization;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>Cursors of lists: opaque to callers, here the place of the next row.</summary>
internal static class Cursors
{
    /// <summary>0 for none or for one that was not made here.</summary>
    public static int Offset(string? cursor) =>
        cursor is ['c', .. var place] && int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? offset : 0;

    public static string? Next(int offset, int taken, int total) =>
        offset + taken < total && taken > 0 ? "c" + (offset + taken).ToString(CultureInfo.InvariantCulture) : null;
}
