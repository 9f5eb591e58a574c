namespace Croydon.Papers.Items.Reports;

/// <summary>What a label of a report's header or end announces.</summary>
internal enum ReportField
{
    To,
    From,
    Date,
    Subject,
    LeadOfficer,
    CabinetMember,
    PersonLeading,
    Origin,
    Brief,
    Summary,
    Recommendations,
    ContactOfficer,
    BackgroundDocuments,
    Appendices,
    KeyDecision,
    DecisionNumber,
    Classification,
    Wards,
    CallIn,
    Pathway,

    /// <summary>A known label whose value is not kept; it ends the value before it.</summary>
    Other,
}
