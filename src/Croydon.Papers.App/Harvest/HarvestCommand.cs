using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Croydon.Papers.App.Ingest;
using Croydon.Papers.App.Shell;
using Croydon.Papers.Documents;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.Ingestion;
using Croydon.Papers.Ingestion.Harvest;

namespace Croydon.Papers.App.Harvest;

/// <summary>`papers harvest SITE`: takes a ModernGov site's public papers into a folder, then into the store.</summary>
internal static class HarvestCommand
{
    private const int DaysBack = 365;
    private const int DaysAhead = 60;

    public static Command Create()
    {
        var site = new Argument<string>("SITE") { Description = "Address of the committee site: https://democracy.example.gov.uk" };
        var store = StoreOption.Create();
        var folder = new Option<string>("--folder") { Description = "Where the papers are kept.", DefaultValueFactory = _ => "harvest" };
        var body = new Option<string?>("--body") { Description = "Only committees whose name holds these words." };
        var from = Day("--from", "First day of meetings, YYYY-MM-DD (a year ago).");
        var to = Day("--to", "Last day of meetings, YYYY-MM-DD (two months from now).");
        var changed = new Option<bool>("--changed") { Description = "Ask also whether papers taken before have changed, where the site can tell without sending them." };
        var json = new Option<bool>("--json") { Description = "One JSON line for each paper." };
        var command = new Command("harvest", "Take the public papers of a ModernGov site, politely, and read them into the store.") { site, store, folder, body, from, to, changed, json };
        command.SetAction(async (parse, cancel) =>
        {
            if (!Uri.TryCreate(parse.GetValue(site), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
                return await WrongAsync(parse.GetValue(site)!);
            var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
            var options = new HarvestOptions(address, Path.Combine(parse.GetValue(folder)!, address.Host))
            {
                Body = parse.GetValue(body), From = parse.GetValue(from) ?? today.AddDays(-DaysBack), To = parse.GetValue(to) ?? today.AddDays(DaysAhead), Changed = parse.GetValue(changed),
            };
            return await RunAsync(options, parse.GetValue(store)!, parse.GetValue(json), cancel);
        });
        return command;
    }

    private static async Task<int> RunAsync(HarvestOptions options, string store, bool json, CancellationToken cancel)
    {
        using var harvester = new Harvester(options, TimeProvider.System);
        var failed = false;
        await foreach (var report in harvester.RunAsync(cancel))
        {
            failed |= report.Outcome == HarvestOutcome.Failed;
            if (json)
                await Console.Out.WriteLineAsync(JsonSerializer.Serialize(report, PaperJson.Options));
            else if (report.Outcome == HarvestOutcome.Taken)
                await Console.Out.WriteLineAsync($"{report.What}: {report.File}");
            if (report.Outcome == HarvestOutcome.Failed)
                await Console.Error.WriteLineAsync($"{report.What}: {report.Reason}");
        }

        var files = new HarvestLedger(options.Folder).Papers.Select(p => PaperFile.OnDisk(Path.Combine(options.Folder, p.File)) with { Origin = new PaperOrigin(p.Address, p.Retrieved) }).ToList();
        var code = await StoreCommand.RunAsync(store, create: true, opened =>
            new IngestRun(new Ingester(Engines.Services(), opened.Papers, Environment.ProcessorCount), json).RunAsync(files, cancel));
        return code == ExitCode.Well && failed ? ExitCode.SomeFilesFailed : code;
    }

    private static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens.Count > 0 ? result.Tokens[0].Value : "", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
            result.AddError($"{name} takes a date as YYYY-MM-DD.");
            return null;
        },
    };

    private static async Task<int> WrongAsync(string site)
    {
        await Console.Error.WriteLineAsync($"{site} is no web address: name the site as https://democracy.example.gov.uk.");
        return ExitCode.WrongUsage;
    }
}
