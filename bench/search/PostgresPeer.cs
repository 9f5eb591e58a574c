using System.Diagnostics;
using System.Globalization;
using Croydon.Papers.Search.Passages;
using Npgsql;
using NpgsqlTypes;

namespace Croydon.Papers.SearchBench;

/// <summary>
/// PostgreSQL with what its manual advises for full text: a stored tsvector with weights for headings and text, a GIN index
/// on it, an index on the year. Asked for what the product answers: the best 20 with their highlighted text, and the total.
/// </summary>
internal sealed class PostgresPeer(string folder) : IAsyncDisposable
{
    private const int Loaders = 2;
    private const string Programs = "/usr/lib/postgresql/15/bin/";

    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create("Host=127.0.0.1;Port=5998;Username=postgres;Database=postgres;Command Timeout=600");

    private string Mark => Path.Combine(folder, "whole");

    /// <summary>False where it must be filled first.</summary>
    public bool IsWhole => File.Exists(Mark);

    public static bool IsHere => File.Exists(Programs + "initdb");

    /// <summary>A quarter of the memory as shared buffers, the rest to the system's cache; no parallel plans, as the product uses none for a question.</summary>
    public async Task StartAsync()
    {
        if (!IsWhole)
            await MakeAsync();
        await RunAsync("runuser", "-u", "postgres", "--", Programs + "pg_ctl", "-D", folder + "/data", "-w", "-l", folder + "/log", "-o",
            "-p 5998 -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c shared_buffers=3GB -c effective_cache_size=12GB -c work_mem=128MB -c maintenance_work_mem=2GB -c max_wal_size=16GB -c synchronous_commit=off -c jit=off", "start");
    }

    public async Task BuildAsync(GeneratedPapers papers)
    {
        await ExecuteAsync("""
            CREATE UNLOGGED TABLE passages (id bigint, year int, section text, body text,
                words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('english', section), 'A') || to_tsvector('english', body)) STORED)
            """);
        await Task.WhenAll(Enumerable.Range(0, Loaders).Select(loader => LoadAsync(papers, loader)));
        await ExecuteAsync("CREATE INDEX ON passages USING gin (words)");
        await ExecuteAsync("CREATE INDEX ON passages (year)");
        await ExecuteAsync("VACUUM ANALYZE passages");
        await File.WriteAllTextAsync(Mark, "");
    }

    /// <summary>The total, up to the 10,000 that the product counts.</summary>
    public async Task<string> AskAsync(BenchQuery query)
    {
        await using var command = _source.CreateCommand($"""
            WITH asked AS (SELECT {(query.Text.Contains('*', StringComparison.Ordinal) ? "to_tsquery('english', replace($1, '*', ':*'))" : "websearch_to_tsquery('english', $1)")} AS q),
                best AS (SELECT id, body, ts_rank(words, q) AS rank FROM passages, asked WHERE words @@ q AND ($2::int IS NULL OR year = $2) ORDER BY rank DESC LIMIT 20)
            SELECT (SELECT count(*) FROM (SELECT 1 FROM passages, asked WHERE words @@ q AND ($2::int IS NULL OR year = $2) LIMIT 10001) AS counted),
                (SELECT string_agg(ts_headline('english', body, (SELECT q FROM asked)), ' ') FROM best)
            """);
        command.Parameters.Add(new NpgsqlParameter { Value = query.Text });
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)query.Year ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Integer });
        var total = (long)(await command.ExecuteScalarAsync())!;
        return total > 10_000 ? "10000+" : total.ToString(CultureInfo.InvariantCulture);
    }

    public async Task<long> SizeAsync()
    {
        await using var command = _source.CreateCommand("SELECT pg_total_relation_size('passages')");
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        await _source.DisposeAsync();
        await RunAsync("runuser", "-u", "postgres", "--", Programs + "pg_ctl", "-D", folder + "/data", "-m", "fast", "-w", "stop");
    }

    /// <summary>Empty; what a run that was broken off has left goes.</summary>
    private async Task MakeAsync()
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        await RunAsync("chown", "postgres", folder);
        await RunAsync("runuser", "-u", "postgres", "--", Programs + "initdb", "-D", folder + "/data", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8");
    }

    private async Task LoadAsync(GeneratedPapers papers, int loader)
    {
        await using var connection = await _source.OpenConnectionAsync();
        await using var copy = await connection.BeginBinaryImportAsync("COPY passages (id, year, section, body) FROM STDIN (FORMAT BINARY)");
        copy.Timeout = TimeSpan.FromHours(1);
        for (var number = loader; number < papers.Papers; number += Loaders)
        {
            var (paper, place) = (papers.Paper(number).Paper, 0);
            foreach (var passage in PassageMaker.Make(paper))
            {
                await copy.StartRowAsync();
                await copy.WriteAsync((number * 1000L) + place++, NpgsqlDbType.Bigint);
                await copy.WriteAsync(paper.Description.Date!.Value.Year, NpgsqlDbType.Integer);
                await copy.WriteAsync(passage.Section, NpgsqlDbType.Text);
                await copy.WriteAsync(passage.Text, NpgsqlDbType.Text);
            }
        }

        await copy.CompleteAsync();
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = _source.CreateCommand(sql);
        command.CommandTimeout = 3600;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed.");
    }
}
