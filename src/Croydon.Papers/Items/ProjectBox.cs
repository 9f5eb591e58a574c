using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items;

/// <summary>The box in front of a project's actions: its title, who manages it, its reference in the budget, and often what it saves.</summary>
/// <param name="Index">Of the table in <see cref="Paper.Blocks"/>.</param>
/// <param name="Number">The project's own number, as printed.</param>
public sealed partial record ProjectBox(int Index, Table Table, string? Number, string Title, string? Manager, string? Ref)
{
    private const int TitleRows = 3;

    /// <summary>All boxes of a paper, in order.</summary>
    public static IReadOnlyList<ProjectBox> All(Paper paper) =>
        [.. paper.Blocks.Select((b, i) => b.Table is { } table && IsBox(table) ? Read(i, table) : null).OfType<ProjectBox>()];

    /// <summary>True where the first rows name a project manager or a budget reference.</summary>
    public static bool IsBox(Table table) => table.Rows.Take(TitleRows).Any(r => Label().IsMatch(TextOf(r)));

    private static ProjectBox Read(int index, Table table)
    {
        var head = string.Join(' ', table.Rows.Take(TitleRows).TakeWhile((r, i) => i == 0 || Label().IsMatch(TextOf(r))).Select(TextOf));
        var title = Fold.Spaces(head[..Label().Match(head).Index]);
        var number = NumberInFront().Match(title);
        var reference = Reference().Match(head).Groups["ref"].Value;
        var manager = ManagerName().Match(head).Groups["name"].Value;
        return new ProjectBox(index, table,
            number.Success ? number.Groups["no"].Value : null,
            title[number.Length..].Trim(' ', '-', '–', ':'),
            manager.Length > 0 ? Fold.Spaces(manager) : null,
            reference.Length > 0 ? Fold.Spaces(reference) : null);
    }

    private static string TextOf(TableRow row) =>
        string.Join(' ', row.Cells.Where(c => c is { Text.Length: > 0 }).Select(c => c!.Text.Trim()));

    // "Project Manager: Iain Low", "MTFS Ref: CFE SAV 02"
    [GeneratedRegex(@"\b(?:(?:project|programme)\s+(?:manager|lead|sponsor)|(?:MTFS|savings?|budget|proposal|project)\s+ref(?:erence)?)\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    // "2. Review of", "7 SEND Strategy"
    [GeneratedRegex(@"^(?<no>\d{1,2}[a-z]?)\.?\s+")]
    private static partial Regex NumberInFront();

    // "MTFS Ref: CFE SAV 02", "Savings ref: ASC/12"
    [GeneratedRegex(@"(?i:ref(?:erence)?)\s*:\s*(?<ref>[A-Z0-9]{1,6}(?:[ /-][A-Z]{2,5})*(?:[ /-]?\d+[a-z]?)?)(?![a-z])")]
    private static partial Regex Reference();

    // "Project Manager: Debby MacCormack"
    [GeneratedRegex(@"(?i:(?:project|programme)\s+(?:manager|lead))\s*:\s*(?<name>[A-Z][\w'’-]+(?:\s+(?!(?i:MTFS|Ref|Project|Savings?)\b)[A-Z][\w'’-]+){0,2})")]
    private static partial Regex ManagerName();
}
