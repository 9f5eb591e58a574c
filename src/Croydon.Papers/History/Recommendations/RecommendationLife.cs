using Croydon.Papers.Documents;
using Croydon.Papers.Items.Actions;
using Croydon.Papers.Items.Reports;

namespace Croydon.Papers.History.Recommendations;

/// <summary>What a paper does with a recommendation.</summary>
public enum RecommendationStage
{
    /// <summary>A report recommends it.</summary>
    Recommended,

    /// <summary>Minutes or a decision notice resolve it.</summary>
    Resolved,

    /// <summary>A plan takes it up as an action.</summary>
    Planned,
}

/// <summary>A recommendation as one paper has it.</summary>
public sealed record RecommendationSighting(PaperRef Paper, RecommendationStage Stage, string Text, Citation Source)
{
    /// <summary>The recommendations of a report.</summary>
    public static IEnumerable<RecommendationSighting> Of(PaperRef paper, Report report) =>
        report.Recommendations.Select((text, i) => new RecommendationSighting(paper, RecommendationStage.Recommended, text,
            i < report.RecommendationSources.Count ? report.RecommendationSources[i] : report.Source));

    /// <summary>An action that may carry a recommendation out.</summary>
    public static RecommendationSighting Of(PaperRef paper, ActionItem action) => new(paper, RecommendationStage.Planned, action.Text, action.Source);
}

/// <summary>A recommendation through the papers: recommended, resolved, planned.</summary>
/// <param name="Sightings">In the order of the papers, the recommendation itself first; never empty.</param>
public sealed record RecommendationLife(IReadOnlyList<RecommendationSighting> Sightings)
{
    public RecommendationSighting First => Sightings[0];

    /// <summary>How far it has come.</summary>
    public RecommendationStage Stage => Sightings.Max(s => s.Stage);
}
