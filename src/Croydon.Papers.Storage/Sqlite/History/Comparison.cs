using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite.History;

/// <summary>Goes over all papers together, inside the caller's transaction: indicators joined into series, figures told twice, one meeting out of many papers.</summary>
internal sealed class Comparison(SqliteConnection connection)
{
    /// <summary>Does nothing where no paper came or went since.</summary>
    public void Run()
    {
        if (connection.Number("SELECT stale FROM comparison") == 0)
            return;
        connection.Run("DELETE FROM items WHERE across = 1");
        var series = new SeriesJoiner(connection).Run();
        new RevisedFigures(connection).Write(series);
        new MeetingJoiner(connection).Run();
        connection.Run("""
            UPDATE papers SET item_counts = json_set(item_counts,
                '$.checks', (SELECT count(*) FROM items i WHERE i.paper = papers.id AND i.sort = 'checks'),
                '$.meetings', (SELECT count(*) FROM items i WHERE i.paper = papers.id AND i.sort = 'meetings'))
            """);
        connection.Run("UPDATE comparison SET stale = 0");
    }
}
