using System.CommandLine;
using System.Text.Json.Nodes;
using Croydon.Papers.App.Kpis;
using Croydon.Papers.App.Shell;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Lists;

/// <summary>`papers list KIND`: everything of one kind in the store, as a table or for other programs.</summary>
internal static class ListCommand
{
    private const int PageSize = 1000;

    public static Command Create()
    {
        var kind = new Argument<string>("KIND") { Description = string.Join(", ", ListKinds.All) };
        kind.AcceptOnlyFromAmong([.. ListKinds.All]);
        var format = new Option<string>("--format") { Description = "table, json, ndjson or csv.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "ndjson", "csv");
        var where = new Option<string[]>("--where") { Description = "FIELD=VALUE of the items; may be repeated.", AllowMultipleArgumentsPerToken = true };
        where.Validators.Add(result =>
        {
            if (PeriodParameter.Wrong(result.Tokens.Select(t => Pair(t.Value)).Where(p => p.Field is "periodFrom" or "periodTo").Select(p => p.Value)) is { } wrong)
                result.AddError(wrong);
        });
        var document = new Option<string?>("--document") { Description = "Id of one document." };
        var query = new Option<string?>("--q") { Description = "Words that the items hold." };
        var sort = new Option<string?>("--sort") { Description = "A field; - in front for descending." };
        var (store, filters) = (StoreOption.Create(), new PaperFilterOptions());
        var command = new Command("list", "List documents or what was found in them.") { kind, format, where, document, query, sort, store };
        filters.AddTo(command);
        command.SetAction((parse, cancel) => StoreCommand.RunAsync(parse.GetValue(store)!, create: false, async opened =>
        {
            var request = new ListRequest(parse.GetValue(kind)!)
            {
                Document = parse.GetValue(document), Query = parse.GetValue(query), Sort = parse.GetValue(sort), PageSize = PageSize,
                Papers = filters.Read(parse), Fields = [.. (parse.GetValue(where) ?? []).Select(Pair)],
            };
            await WriteAsync(await AllAsync(opened.Catalogue, request, cancel), parse.GetValue(format)!);
            return ExitCode.Well;
        }));
        return command;
    }

    private static async Task<List<JsonObject>> AllAsync(IPaperCatalogue catalogue, ListRequest request, CancellationToken cancel)
    {
        var reader = new ListReader(catalogue);
        var rows = new List<JsonObject>();
        for (var next = (ListRequest?)request; next is not null;)
        {
            var page = await reader.ReadAsync(next, cancel);
            rows.AddRange(page!.Rows);
            next = page.Next is null ? null : request with { Cursor = page.Next };
        }

        return rows;
    }

    private static async Task WriteAsync(List<JsonObject> rows, string format)
    {
        await using var output = new StreamWriter(Console.OpenStandardOutput());
        switch (format)
        {
            case "csv":
                await CsvRows.WriteAsync(output, rows);
                break;
            case "json":
                await output.WriteLineAsync(new JsonArray([.. rows]).ToJsonString(PaperJson.Pretty));
                break;
            case "ndjson":
                foreach (var row in rows)
                    await output.WriteLineAsync(row.ToJsonString(PaperJson.Options));
                break;
            default:
                TableRows.Write(output, rows);
                break;
        }
    }

    private static (string Field, string Value) Pair(string text) =>
        text.Split('=', 2) is [var field, var value] ? (field.Trim(), value.Trim()) : (text, "");
}
