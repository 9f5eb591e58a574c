namespace Croydon.Papers.Items.Savings;

/// <summary>What the columns of a savings schedule hold, its years apart.</summary>
public enum SavingColumn
{
    Ref,
    Manager,
    Total,
    Year,
    Name,
}

/// <summary>The words that councils put over those columns.</summary>
public static class SavingColumns
{
    public static ColumnVocabulary<SavingColumn> Vocabulary { get; } = new(
        (SavingColumn.Ref, ["ref", "reference", "mtfs ref", "proposal ref", "saving ref", "savings ref", "budget ref", "id", "no"]),
        (SavingColumn.Manager, ["project manager", "lead officer", "responsible officer", "owner", "lead", "manager", "budget holder"]),
        (SavingColumn.Total, ["total", "cumulative", "full year effect"]),
        (SavingColumn.Year, [.. Enumerable.Range(2010, 40).SelectMany(y => new[] { $"{y} {(y + 1) % 100:00}", $"{y} {y + 1}" })]),
        (SavingColumn.Name, ["proposal", "saving", "savings", "savings proposal", "savings proposals", "growth", "growth item", "project", "description", "proposal description", "title", "name", "initiative", "scheme", "pressure", "savings identified", "detail", "details"]));

    /// <summary>Something named, and at least one year.</summary>
    public static bool AreEnough(IReadOnlySet<SavingColumn> columns) =>
        columns.Contains(SavingColumn.Year) && (columns.Contains(SavingColumn.Name) || columns.Contains(SavingColumn.Ref));
}
