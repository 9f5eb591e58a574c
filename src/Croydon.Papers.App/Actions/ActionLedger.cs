using System.Text.RegularExpressions;
using Croydon.Papers.App.Items;
using Croydon.Papers.App.Ledgers;
using Croydon.Papers.App.Papers;
using Croydon.Papers.App.Site;

namespace Croydon.Papers.App.Actions;

/// <summary>How actions are filtered, sorted and exported.</summary>
internal static partial class ActionLedger
{
    /// <param name="asOf">The day that decides what is overdue; null leaves it open, since today must not decide what an old plan says.</param>
    public static Ledger<Fact> AsOf(DateOnly? asOf) => new(
        [
            new("owner", "Owner", f => f.List("owners")),
            new("status", "Status", f => f.Text("status") ?? "not said") { Show = Words.Name },
            new("state", "Due", f => [StateOf(f, asOf)]) { Show = Words.Name },
            new("finished", "Finished or not", f => f.Text("status") == "complete" ? "finished" : "unfinished") { Show = Words.Name },
            new("dueYear", "Due in", DueYears),
            new("plan", "Plan", f => f.Text("plan")),
            .. PaperLedger.FacetsOf<Fact>(f => f.Paper),
        ],
        [
            new("ref", "Ref", Gist.Reference),
            new("text", "Action", f => f.Text("text")),
            new("owners", "Owner", f => string.Join(", ", f.List("owners"))),
            new("due", "Due", f => Due(f)),
            new("status", "Status", f => f.Text("status")),
            new("dueRaw", "Due as printed", f => f.Text("dueRaw")) { Hidden = true },
            new("statusRaw", "Status as printed", f => f.Text("statusRaw")) { Hidden = true },
            new("state", "State", f => StateOf(f, asOf)) { Hidden = true },
            new("plan", "Plan", f => f.Text("plan")) { Hidden = true },
            new("project", "Project", f => f.Text("project")) { Hidden = true },
            new("successMeasure", "Success measure", f => f.Text("successMeasure")) { Hidden = true },
            .. PaperColumns.Of,
        ],
        f => $"{f.Text("ref")} {f.Text("text")} {f.Text("project")} {f.Text("plan")} {f.Text("successMeasure")} {string.Join(' ', f.List("owners"))}")
    {
        When = Due,
        WhenLabel = "Due",
    };

    public static DateOnly? Due(Fact action) => action.Date("due");

    /// <summary>The year of every date that is printed; of one that no calendar has ("31/09/21") the year is still plain.</summary>
    public static IEnumerable<string?> DueYears(Fact action)
    {
        var known = action.List("dues").Append(action.Text("due")).OfType<string>().Select(d => d[..4]).Distinct(StringComparer.Ordinal).ToList();
        return known.Count > 0 ? known : ImpossibleDate().Match(action.Text("dueRaw") ?? "") is { Success: true } printed ? ["20" + printed.Groups["year"].Value] : [];
    }

    /// <summary>"complete", "overdue", "not yet due" or "no date that can be read"; "open" with a date where no day was set.</summary>
    public static string StateOf(Fact action, DateOnly? asOf) =>
        action.Text("status") == "complete" ? "complete"
        : Due(action) is not { } due ? "no-date"
        : asOf is not { } day ? "open"
        : due < day ? "overdue" : "not-yet-due";

    // "31/09/21", "31.09.2021": day, month and year in figures
    [GeneratedRegex(@"\b\d{1,2}[/.-]\d{1,2}[/.-](?:20)?(?<year>\d{2})\b")]
    private static partial Regex ImpossibleDate();
}
