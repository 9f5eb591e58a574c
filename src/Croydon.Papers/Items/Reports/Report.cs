using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Reports;

/// <summary>A report to a committee, read from its header, its end and its titles. What the paper does not say is null.</summary>
public sealed record Report(Citation Source) : IItem
{
    /// <summary>The body it is for, without the date that stands beside it.</summary>
    public string? To { get; init; }

    /// <summary>Whom it is from, names and posts as printed.</summary>
    public string? From { get; init; }

    public DateOnly? MeetingDate { get; init; }

    public string? MeetingDateRaw { get; init; }

    /// <summary>Null where the head of the report is lost.</summary>
    public string? Subject { get; init; }

    public string? LeadOfficer { get; init; }

    public string? CabinetMember { get; init; }

    public string? PersonLeading { get; init; }

    public string? Origin { get; init; }

    /// <summary>What the committee is to do with it, or its purpose.</summary>
    public string? Brief { get; init; }

    public string? Summary { get; init; }

    public string? Classification { get; init; }

    /// <summary>As printed: "Yes - it affects more than two divisions", "This is not a key decision.".</summary>
    public string? KeyDecision { get; init; }

    public string? DecisionNumber { get; init; }

    public string? Wards { get; init; }

    public string? CallIn { get; init; }

    public string? ContactOfficer { get; init; }

    /// <summary>"None" where the report says so.</summary>
    public string? BackgroundDocuments { get; init; }

    /// <summary>Empty where the report says "None" or nothing.</summary>
    public IReadOnlyList<string> Appendices { get; init; } = [];

    /// <summary>The words before the recommendations: "Members are invited to:"; null where each stands alone.</summary>
    public string? RecommendationsLeadIn { get; init; }

    /// <summary>Each once, though the report prints them at its head and again at its end.</summary>
    public IReadOnlyList<string> Recommendations { get; init; } = [];

    /// <summary>Places of the recommendations, in their order.</summary>
    public IReadOnlyList<Citation> RecommendationSources { get; init; } = [];

    public IReadOnlyList<ReportSection> Sections { get; init; } = [];

    public IReadOnlyList<Approval> Approvals { get; init; } = [];

    public IReadOnlyList<FinancialFigure> Figures { get; init; } = [];

    public double Confidence { get; init; } = 1;
}

/// <summary>A section's title.</summary>
/// <param name="No">"2.1" without a closing full stop; null where the title has none.</param>
public sealed record ReportSection(string? No, string Title, Citation Source);

/// <summary>"Approved by …".</summary>
/// <param name="Role">Null where no post is given.</param>
public sealed record Approval(string Name, string? Role, Citation Source);

/// <summary>A sum of money in the report's prose.</summary>
/// <param name="Raw">As printed: "£10.9m".</param>
/// <param name="Pounds">The sum in pounds.</param>
/// <param name="Statement">The sentence that it stands in.</param>
public sealed record FinancialFigure(string Raw, decimal Pounds, string Statement, Citation Source);
