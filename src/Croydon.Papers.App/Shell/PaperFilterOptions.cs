using System.CommandLine;
using System.Globalization;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Shell;

/// <summary>The filters by paper that `search` and `list` share with the API.</summary>
internal sealed class PaperFilterOptions
{
    private readonly Option<string?> _kind = new("--kind") { Description = "Kind of paper: minutes, report, agenda-pack …" };
    private readonly Option<string?> _body = new("--body") { Description = "Committee or other body." };
    private readonly Option<string?> _council = new("--council") { Description = "Authority." };
    private readonly Option<DateOnly?> _from = Date("--from", "Papers of this date (YYYY-MM-DD) or later.");
    private readonly Option<DateOnly?> _to = Date("--to", "Papers of this date (YYYY-MM-DD) or earlier.");

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _kind, _body, _council, _from, _to })
            command.Add(option);
    }

    public PaperFilter Read(ParseResult parse) => new()
    {
        Kind = parse.GetValue(_kind),
        Body = parse.GetValue(_body),
        Council = parse.GetValue(_council),
        From = parse.GetValue(_from),
        To = parse.GetValue(_to),
    };

    private static Option<DateOnly?> Date(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens.Count > 0 ? result.Tokens[0].Value : "", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                return date;
            result.AddError($"{name} takes a date as YYYY-MM-DD.");
            return null;
        },
    };
}
