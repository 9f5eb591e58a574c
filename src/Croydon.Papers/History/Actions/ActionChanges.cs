using System.Globalization;
using Croydon.Papers.Items.Actions;

namespace Croydon.Papers.History.Actions;

/// <summary>Compares what two papers say of one action.</summary>
internal static class ActionChanges
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static IEnumerable<ActionChange> Between(IReadOnlyList<ActionSighting> sightings) =>
        sightings.Zip(sightings.Skip(1)).SelectMany(p => Between(p.First, p.Second));

    public static IEnumerable<ActionChange> Gone(ActionSighting last, PaperRef paper) =>
        [new ActionChange("gone", last.Action.StatusRaw, null, paper, last.Action.Source, $"{Name(last.Action)} is in “{last.Paper.Title}” as {last.Action.StatusRaw ?? "not complete"} and no longer in “{paper.Title}”.")];

    private static IEnumerable<ActionChange> Between(ActionSighting before, ActionSighting after)
    {
        var (a, b) = (before.Action, after.Action);
        if (a.Status != b.Status && b.Status is not null)
            yield return Change("status", a.StatusRaw ?? a.Status, b.StatusRaw ?? b.Status, "went from {0} to {1}");
        if (a.Due != b.Due)
            yield return Change("due", Day(a.Due) ?? a.DueRaw, Day(b.Due) ?? b.DueRaw, a.Due < b.Due ? "was put off from {0} to {1}" : "had its date changed from {0} to {1}");
        if (!a.Owners.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(b.Owners))
            yield return Change("owners", Joined(a.Owners), Joined(b.Owners), "passed from {0} to {1}");
        if (Likeness.OfWords(a.Text, b.Text) < 1)
            yield return Change("text", a.Text, b.Text, "was worded anew: {1}");

        ActionChange Change(string what, string? from, string? to, string words) =>
            new(what, from, to, after.Paper, b.Source, $"{Name(b)} {string.Format(English, words, from ?? "nothing", to ?? "nothing")} in “{after.Paper.Title}”.");
    }

    private static string Name(ActionItem action) => $"Action {(action.Ref is null ? "" : action.Ref + " ")}“{action.Text}”";

    private static string? Day(DateOnly? day) => day?.ToString("d MMMM yyyy", English);

    private static string? Joined(IReadOnlyList<string> owners) => owners.Count == 0 ? null : string.Join(", ", owners);
}
