using Croydon.Papers.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Tests.Sqlite;

public sealed class InterruptionTests
{
    /// <summary>Would never end by itself.</summary>
    private const string Endless = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT giveup(x) + 1 FROM n) SELECT count(*) FROM n";

    [Fact]
    public void Run_GivenUpUnderWay_EndsTheStatement()
    {
        using var source = new CancellationTokenSource();
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        connection.CreateFunction<long, long>("giveup", x =>
        {
            if (x == 1000)
                source.Cancel();
            return x;
        });

        Assert.Throws<OperationCanceledException>(() => Interruption.Run(connection, () => connection.Number(Endless), source.Token));
        Assert.Equal(1, connection.Number("SELECT 1"));
    }
}
