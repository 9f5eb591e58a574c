using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Actions;

/// <summary>Something that somebody is to do: a row of a plan, a bullet under "Actions" or "Next steps", an action noted in minutes. Unknown is null.</summary>
/// <param name="Text">What is to be done, joined over sub-rows and page breaks.</param>
public sealed record ActionItem(string Text, Citation Source, double Confidence) : IItem
{
    /// <summary>Heading of the plan, or of its section, that it stands in.</summary>
    public string? Plan { get; init; }

    /// <summary>Project, priority or worry that it belongs to; "Next steps" for next steps.</summary>
    public string? Project { get; init; }

    /// <summary>Unique only within <see cref="Plan"/>.</summary>
    public string? Ref { get; init; }

    /// <summary>The ref as printed where it had to be put right; null where it is the same.</summary>
    public string? RefRaw { get; init; }

    /// <summary>Initials, names or roles as printed, one each.</summary>
    public IReadOnlyList<string> Owners { get; init; } = [];

    /// <summary>One for each of <see cref="Owners"/>: the name that its initials stand for in this paper; null where none or several fit.</summary>
    public IReadOnlyList<string?> OwnerNames { get; init; } = [];

    public string? DueRaw { get; init; }

    /// <summary>Last day of the latest date named ("April 21" is 30 April 2021); null where none can be read.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>First day of that date where it is a span or a month.</summary>
    public DateOnly? DueFrom { get; init; }

    /// <summary>day, month, quarter or year.</summary>
    public string? DuePrecision { get; init; }

    /// <summary>Why a date could not be read ("not a calendar date").</summary>
    public string? DueIssue { get; init; }

    /// <summary>Where several dates are printed: the last day of each, in order.</summary>
    public IReadOnlyList<DateOnly> Dues { get; init; } = [];

    /// <summary>True where the due column says that it goes on.</summary>
    public bool Ongoing { get; init; }

    public string? StatusRaw { get; init; }

    /// <summary>complete, in-progress, not-started, in-consultation or ongoing; the least advanced where several are printed.</summary>
    public string? Status { get; init; }

    public string? SuccessMeasure { get; init; }

    public string? DeliveredThrough { get; init; }

    /// <summary>Sub-items that carry a letter, a number or a date of their own; empty where there are none.</summary>
    public IReadOnlyList<ActionPart> Parts { get; init; } = [];
}

/// <summary>A lettered or dated part of an action.</summary>
/// <param name="Ref">"a)", "(ii)", "1.2.1"; null where it has none.</param>
public sealed record ActionPart(string? Ref, string Text, Citation Source)
{
    public IReadOnlyList<string> Owners { get; init; } = [];

    public string? DueRaw { get; init; }

    public DateOnly? Due { get; init; }

    public string? DueIssue { get; init; }
}
